import { useState } from 'preact/hooks';
import { openPrivately, openSignIn, type SignInReport } from '../../lib/browser/sign-in-tab.ts';
import { type SignInOutcome, signInOutcomes } from '../../lib/contacts/types.ts';
import { type CloudId, clouds } from '../../lib/facts/clouds.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { useContactsWords } from './words.ts';

interface SignInCheckProps {
  /** The contact's. */
  id: string;
  /** The agreement's cloud: it says where to sign in. */
  cloud: CloudId | undefined;
  outcome: SignInOutcome | undefined;
  onOutcome(outcome: SignInOutcome | undefined): void;
}

/** The contact's own sign-in as a check: the portal to go to, and what came of it. */
export function SignInCheck({ id, cloud, outcome, onOutcome }: SignInCheckProps) {
  const { signIn: words } = useContactsWords();
  const states = {
    opened: words.watching,
    refused: words.privateRefused,
    already: words.alreadySignedIn,
    told: '',
  };
  const [state, setState] = useState<keyof typeof states>();
  const portal = clouds.find((entry) => entry.id === cloud)?.signIn;

  function enter(report: SignInReport): void {
    setState(report === 'already-signed-in' ? 'already' : 'told');
    if (report !== 'already-signed-in') onOutcome(report);
  }

  async function privately(url: string): Promise<void> {
    setState((await openPrivately(url, enter)) ? 'opened' : 'refused');
  }

  return (
    <div class="sign-in-check" data-sign-in={cloud ?? ''}>
      <h3>{words.title}</h3>
      {portal === undefined ? (
        <p>{words.needsCloud}</p>
      ) : (
        <>
          <p class="hint">{words.hint}</p>
          <div class="buttons">
            <span class="address">{portal}</span>
            <CopyButton text={portal} what={portal} />
            <button
              type="button"
              class="button"
              data-action="open-private"
              onClick={() => void privately(portal)}
            >
              {words.openPrivately}
            </button>
            <button
              type="button"
              class="button"
              data-action="open-tab"
              onClick={() => {
                setState('opened');
                void openSignIn(portal, enter);
              }}
            >
              {words.openHere}
            </button>
          </div>
          <p role="status">{state && states[state]}</p>
        </>
      )}
      <label class="choice" for={`outcome-${id}`}>
        <span>{words.outcome}</span>
        <select
          id={`outcome-${id}`}
          name="outcome"
          value={outcome ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onOutcome(signInOutcomes.find((known) => known === value))
          }
        >
          <option value="">{words.none}</option>
          {signInOutcomes.map((known) => (
            <option key={known} value={known}>
              {words.outcomes[known]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

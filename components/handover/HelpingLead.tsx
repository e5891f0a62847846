import type { GuideNode } from '../../lib/guide/types.ts';
import type { HelpingWords } from '../../locales/shape/helping.ts';
import { usePart } from '../shared/policy.ts';

/** Opens the part that sends the steps, which stands below them. */
function openSteps(): void {
  const fold = document.querySelector<HTMLDetailsElement>('[data-send-steps]');
  if (!fold) return;
  fold.open = true;
  fold.scrollIntoView({ block: 'start' });
  fold.querySelector('summary')?.focus({ preventScroll: true });
}

/** Says to a helper what to do with what follows: it is addressed to the customer. */
export function HelpingLead({ kind, words }: { kind: GuideNode['kind']; words: HelpingWords }) {
  const maySend = usePart('messages');
  return (
    <div class="lead">
      <p>{words.lead[kind]}</p>
      {maySend && kind === 'outcome' && (
        <button type="button" class="quiet" data-action="send-steps" onClick={openSteps}>
          {words.send}
        </button>
      )}
    </div>
  );
}

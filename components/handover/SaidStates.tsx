import { useId, useState } from 'preact/hooks';
import { type FindingId, findingIds } from '../../lib/facts/findings.ts';
import { fill } from '../../lib/text/fill.ts';
import type { HelpingWords } from '../../locales/shape/helping.ts';
import { useWords } from '../shared/words.ts';

interface SaidStatesProps {
  said: readonly FindingId[];
  words: HelpingWords;
  onSaid(said: FindingId[]): void;
}

/** The states that the customer says they see, each to be taken back, and those to choose from. */
export function SaidStates({ said, words, onSaid }: SaidStatesProps) {
  const { findings, interface: labels } = useWords();
  const [chosen, setChosen] = useState<FindingId | ''>('');
  const id = useId();
  const titleOf = (id: FindingId) => fill(findings[id].title, { domain: labels.yourDomain });
  return (
    <div class="field">
      <label for={id}>{words.sees}</label>
      <p class="hint" id={`${id}-hint`}>
        {words.seesHint}
      </p>
      {said.length > 0 && (
        <ul class="said-states">
          {said.map((state) => (
            <li key={state} data-said={state}>
              <span>{titleOf(state)}</span>
              <button
                type="button"
                class="quiet"
                aria-label={`${words.takeBack}: ${titleOf(state)}`}
                onClick={() => onSaid(said.filter((other) => other !== state))}
              >
                {words.takeBack}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="add-said">
        <select
          id={id}
          name="said"
          aria-describedby={`${id}-hint`}
          value={chosen}
          onChange={({ currentTarget: { value } }) =>
            setChosen(findingIds.find((state) => state === value) ?? '')
          }
        >
          <option value="">{words.choose}</option>
          {findingIds
            .filter((state) => !said.includes(state))
            .map((state) => (
              <option key={state} value={state}>
                {titleOf(state)}
              </option>
            ))}
        </select>
        <button
          type="button"
          class="button"
          data-action="add-said"
          onClick={() => {
            if (chosen !== '') onSaid([...said, chosen]);
            setChosen('');
          }}
        >
          {words.add}
        </button>
      </div>
    </div>
  );
}

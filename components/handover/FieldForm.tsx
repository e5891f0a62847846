import { useState } from 'preact/hooks';
import { type FieldId, problemsOf } from '../../lib/handover/fields.ts';
import type { HandoverWords } from '../../lib/handover/types.ts';
import { Field } from './Field.tsx';
import type { HandoverViewWords } from './types.ts';
import type { Draft } from './useDraft.ts';
import { WipeButton } from './WipeButton.tsx';

interface FieldFormProps {
  asked: readonly FieldId[];
  optional: readonly FieldId[];
  draft: Draft;
  words: HandoverViewWords;
  handoverWords: HandoverWords;
}

/** The fields of a message or a case: checked once they are left, with a list of what is missing. */
export function FieldForm({ asked, optional, draft, words, handoverWords }: FieldFormProps) {
  const { values, change, wipe } = draft;
  const [left, setLeft] = useState<readonly FieldId[]>(() => asked.filter((field) => values[field]));
  const problems = problemsOf(asked, values, optional);
  const missing = problems.filter(({ code }) => code === 'missing');
  return (
    <form class="fields" onSubmit={(event) => event.preventDefault()}>
      {asked.map((field) => (
        <Field
          key={field}
          field={field}
          value={values[field] ?? ''}
          optional={optional.includes(field)}
          problems={problems
            .filter((problem) => problem.field === field && problem.code !== 'missing')
            .map(({ code }) => code)
            .filter(() => left.includes(field))}
          words={words}
          handoverWords={handoverWords}
          onChange={(text) => change(field, text)}
          onLeave={() => setLeft((before) => (before.includes(field) ? before : [...before, field]))}
        />
      ))}
      {missing.length > 0 ? (
        <div class="missing" data-missing={missing.map(({ field }) => field).join(' ')}>
          <strong>{handoverWords.missing}</strong>
          <ul>
            {missing.map(({ field }) => (
              <li key={field}>{handoverWords.fields[field]}</li>
            ))}
          </ul>
        </div>
      ) : (
        problems.length === 0 && (
          <p class="complete" data-missing="">
            {words.complete}
          </p>
        )
      )}
      <WipeButton words={words} onWipe={wipe} />
    </form>
  );
}

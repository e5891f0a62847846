import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type FieldId,
  type FieldValues,
  notices,
  type Problem,
  problemsOf,
} from '../../lib/handover/fields.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';
import type { HandoverWords } from '../../locales/shape/messages.ts';
import { Field } from './Field.tsx';
import { NamedDomain } from './NamedDomain.tsx';
import type { Draft } from './useDraft.ts';
import { WipeButton } from './WipeButton.tsx';

interface FieldFormProps {
  asked: readonly FieldId[];
  optional: readonly FieldId[];
  draft: Draft;
  /** What needn't be asked: stands in the fields that are empty when the form is opened. */
  known: FieldValues;
  /** The domain that the page names. */
  domain: string | undefined;
  words: HandoverViewWords;
  handoverWords: HandoverWords;
}

/** The fields of a message or a case: checked once they are left, with a list of what is missing. */
export function FieldForm({ asked, optional, draft, known, domain, words, handoverWords }: FieldFormProps) {
  const { values, place, change, wipe } = draft;
  const [left, setLeft] = useState<readonly FieldId[]>(() => asked.filter((field) => values[field]));
  const problems = problemsOf(asked, values, optional);
  const missing = problems.filter(({ code }) => code === 'missing');
  const wrong = problems.filter(
    ({ field, code }) => code !== 'missing' && !notices.includes(code) && left.includes(field),
  );
  const filling = useRef(() => {
    for (const field of asked) {
      const text = known[field];
      if (text && !values[field]) change(field, text);
    }
  });
  useEffect(() => filling.current(), []);
  return (
    <form class="fields" onSubmit={(event) => event.preventDefault()}>
      {asked.map((field) => (
        <Fragment key={field}>
          <Field
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
          {field === 'domain' && domain && (
            <NamedDomain
              domain={domain}
              value={values.domain ?? ''}
              account={values.signInId ?? ''}
              words={words}
              onUse={() => change('domain', domain)}
            />
          )}
        </Fragment>
      ))}
      <div class="form-state" data-missing={missing.map(({ field }) => field).join(' ')}>
        <FieldNames title={handoverWords.missing} problems={missing} handoverWords={handoverWords} />
        <FieldNames title={words.wrong} problems={wrong} handoverWords={handoverWords} />
        {problems.every(({ code }) => notices.includes(code)) && <p class="complete">{words.complete}</p>}
      </div>
      <WipeButton
        words={words}
        place={place}
        onWipe={() => {
          wipe();
          return () => {
            for (const [field, text] of Object.entries(values)) change(field as FieldId, text);
          };
        }}
      />
    </form>
  );
}

interface FieldNamesProps {
  title: string;
  problems: readonly Problem[];
  handoverWords: HandoverWords;
}

/** The fields that something is to be done about. */
function FieldNames({ title, problems, handoverWords }: FieldNamesProps) {
  if (problems.length === 0) return null;
  return (
    <div class="missing">
      <strong>{title}</strong>
      <ul>
        {[...new Set(problems.map(({ field }) => field))].map((field) => (
          <li key={field}>{handoverWords.fields[field]}</li>
        ))}
      </ul>
    </div>
  );
}

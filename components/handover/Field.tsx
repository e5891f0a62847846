import { useId } from 'preact/hooks';
import { type FieldId, fields, notices, type ProblemCode } from '../../lib/handover/fields.ts';
import { maxKept } from '../../lib/store/drafts.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';
import type { HandoverWords } from '../../locales/shape/messages.ts';

export interface FieldProps {
  field: FieldId;
  value: string;
  optional: boolean;
  /** What is wrong with what was typed. */
  problems: readonly ProblemCode[];
  words: HandoverViewWords;
  handoverWords: HandoverWords;
  onChange(text: string): void;
  onLeave(): void;
}

/** One field of a form, with what is wrong with it in words. */
export function Field({ field, value, optional, problems, words, handoverWords, ...on }: FieldProps) {
  const id = useId();
  const problemId = `${id}-problem`;
  const type = fields[field];
  const wrong = problems.some((code) => !notices.includes(code));
  const common = {
    id,
    name: field,
    onBlur: on.onLeave,
    'aria-describedby': problems.length > 0 ? problemId : undefined,
    'aria-invalid': wrong,
  };
  const typed = {
    ...common,
    value,
    maxLength: maxKept,
    autocomplete: 'off',
    spellcheck: type === 'text',
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => on.onChange(currentTarget.value),
  } as const;
  const label = (
    <label for={id}>
      {handoverWords.fields[field]}
      {optional && type !== 'confirmation' && <span class="hint"> ({words.optional})</span>}
    </label>
  );
  return (
    <div class="field">
      {type === 'confirmation' ? (
        <div class="check">
          <input
            {...common}
            type="checkbox"
            checked={value !== ''}
            onChange={({ currentTarget: { checked } }) => on.onChange(checked ? 'yes' : '')}
          />
          {label}
        </div>
      ) : (
        <>
          {label}
          {type === 'text' && <textarea {...typed} rows={4} />}
          {type === 'date' && <input {...typed} type="date" />}
          {type !== 'text' && type !== 'date' && (
            <input {...typed} type="text" inputMode={type === 'address' ? 'email' : 'text'} />
          )}
        </>
      )}
      {problems.length > 0 && (
        <p id={problemId} class={wrong ? 'problem' : 'notice'} data-problem={problems[0]}>
          {problems.map((code) => handoverWords.problems[code]).join(' ')}
        </p>
      )}
    </div>
  );
}

import type { HandoverWords } from '../../locales/shape/messages.ts';
import {
  type FieldId,
  type FieldValues,
  fields,
  numbersIn,
  type Problem,
  problemsOf,
  tidy,
} from './fields.ts';
import type { Sheet, SheetEntry } from './sheet.ts';
import { type CaseKind, type SupportCase, supportCases } from './support-cases.ts';

/** What is missing or looks wrong in a case: every problem by field and code, in the order of the form. */
export function checkCase(kind: CaseKind, typed: FieldValues): Problem[] {
  const { items, optional }: SupportCase = supportCases[kind];
  return problemsOf(items, typed, optional);
}

/** The case as support is to read it, with what is missing named at its end. */
export function caseSheet(kind: CaseKind, typed: FieldValues, words: HandoverWords): Sheet {
  const { items }: SupportCase = supportCases[kind];
  const values = tidy(items, typed);
  const { title, request } = words.cases[kind];
  const entries = items.flatMap((field): SheetEntry[] => {
    const value = values[field];
    return value === undefined ? [] : [{ label: words.fields[field], text: shown(field, value, words) }];
  });
  const missing = checkCase(kind, typed).filter(({ code }) => code === 'missing');
  return {
    title,
    sections: [
      { paragraphs: [request], entries },
      ...(missing.length > 0
        ? [{ heading: words.missing, entries: missing.map(({ field }) => ({ text: words.fields[field] })) }]
        : []),
    ],
  };
}

function shown(field: FieldId, value: string, words: HandoverWords): string {
  if (fields[field] === 'confirmation') return words.confirmed;
  return fields[field] === 'numbers' ? numbersIn(value).join(', ') : value;
}

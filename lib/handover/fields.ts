import { z } from 'zod/mini';
import { isAddress } from '../text/address.ts';
import { isPersonalAddress } from './personal-address.ts';

/** How what is typed into a field is read. `line` and `text` are taken as they are. */
export type FieldType = 'address' | 'numbers' | 'line' | 'text' | 'date' | 'confirmation';

/** Everything that a message or a support case can ask the person for. Labels stand in `locales/<locale>/messages.json`. */
export const fields = {
  signInId: 'address',
  oldId: 'address',
  newId: 'address',
  personId: 'address',
  successorId: 'address',
  agreementMail: 'address',
  contactAddress: 'address',
  newContact: 'address',
  partnerMail: 'address',
  licenseIds: 'numbers',
  package: 'line',
  role: 'line',
  cloud: 'line',
  domain: 'line',
  errorCode: 'line',
  correlationId: 'line',
  requestId: 'line',
  happenedAt: 'line',
  mailSubject: 'line',
  expectedAt: 'line',
  landedAt: 'line',
  occasion: 'line',
  replyBy: 'date',
  addresses: 'text',
  accounts: 'text',
  change: 'text',
  purpose: 'line',
  oldContact: 'line',
  contactRole: 'line',
  partnerName: 'line',
  pcn: 'line',
  effectiveDate: 'date',
  yourName: 'line',
  problem: 'text',
  urgency: 'line',
  screenshot: 'confirmation',
  recreated: 'confirmation',
  contactChange: 'confirmation',
  validated: 'confirmation',
  cloudConfirmed: 'confirmation',
} as const satisfies Record<string, FieldType>;

export type FieldId = keyof typeof fields;

/** What was typed, as it stands in the form; a confirmation is `yes`. */
export type FieldValues = Partial<Record<FieldId, string>>;

/** What can be wrong with a field. */
export const problemCodes = [
  'missing',
  'too-long',
  'not-an-address',
  'not-a-date',
  'same-ids',
  'personal-address',
  'unusual-number',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Problems that only point something out: the case can be handed over with them. */
export const notices: readonly ProblemCode[] = ['personal-address', 'unusual-number'];

export interface Problem {
  field: FieldId;
  code: ProblemCode;
}

const maxLine = 254;
const maxText = 4000;
const confirmed = 'yes';

/**
 * No source says what a number looks like. Those on contracts are five to twelve digits, with some letters before
 * them or not; anything else is pointed out, not refused.
 */
const usualNumber = /^[A-Z]{0,4}-?\d{5,12}$/i;

/** The numbers in a list with commas, blanks or lines between them, each once. */
export function numbersIn(text: string): string[] {
  return [
    ...new Set(
      text
        .normalize('NFKC')
        .split(/[\s,;、，]+/)
        .filter(Boolean),
    ),
  ];
}

const line = z.string().check(z.maxLength(maxLine, { error: 'too-long', abort: true }));
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

const types: Record<FieldType, z.ZodMiniType<string, string>> = {
  line,
  text: z.string().check(z.maxLength(maxText, 'too-long')),
  address: line.check(
    z.refine(isAddress, { error: 'not-an-address', abort: true }),
    z.refine((text) => !isPersonalAddress(text), 'personal-address'),
  ),
  numbers: z.string().check(
    z.maxLength(maxText, { error: 'too-long', abort: true }),
    z.refine((text) => numbersIn(text).every((number) => usualNumber.test(number)), 'unusual-number'),
  ),
  date: line.check(z.refine(isDay, 'not-a-date')),
  confirmation: line,
};

/** A form's values without what wasn't asked for, and without blanks around them; what isn't filled in is absent. */
export function tidy(asked: readonly FieldId[], typed: FieldValues): FieldValues {
  const filled = asked.flatMap((field) => {
    const text = typed[field]?.trim() ?? '';
    const kept = fields[field] === 'confirmation' ? text === confirmed : text !== '';
    return kept ? [[field, text] as const] : [];
  });
  return Object.fromEntries(filled);
}

/** Everything that is wrong with what was typed, and what is missing of the required fields. */
export function problemsOf(
  asked: readonly FieldId[],
  typed: FieldValues,
  optional: readonly FieldId[] = [],
): Problem[] {
  const values = tidy(asked, typed);
  const problems = asked.flatMap((field): Problem[] => {
    const value = values[field];
    if (value === undefined) return optional.includes(field) ? [] : [{ field, code: 'missing' }];
    const { error } = types[fields[field]].safeParse(value);
    return (error?.issues ?? []).map(({ message }) => ({ field, code: message as ProblemCode }));
  });
  const { oldId, newId } = values;
  const same = oldId !== undefined && oldId.toLowerCase() === newId?.toLowerCase();
  return same ? [...problems, { field: 'newId', code: 'same-ids' }] : problems;
}

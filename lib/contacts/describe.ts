import type { ContactsWords } from '../../locales/shape/contacts.ts';
import { fill } from '../text/fill.ts';
import { plural } from '../text/plural.ts';
import type { Row } from './arrange.ts';
import type { Check, Doer, Note, Reason, Verdict } from './types.ts';

const doers: Record<Verdict, Doer> = {
  aligned: 'partner',
  'wrong-cloud': 'customer-it',
  personal: 'partner',
  unmanaged: 'customer-it',
  'no-tenant': 'partner',
  'unknown-cloud': 'customer-it',
  unreachable: 'partner',
  invalid: 'partner',
};

/** Reasons whose next step somebody else takes than that of their verdict. */
const doerFor: Partial<Record<Reason, Doer>> = {
  'agreement-cloud-unknown': 'partner',
  'agreement-cloud-unreadable': 'partner',
};

export interface Description {
  verdict: string;
  why: string;
  next: string;
  who: string;
  limit: string;
}

/** A check in words. */
export function describe(check: Check, words: ContactsWords): Description {
  const { verdict, reason, tenantCloud, agreementCloud, namedCloud, roleWeight } = check;
  const { name, limit } = words.verdicts[verdict];
  const next = words.nextFor[reason] ?? words.verdicts[verdict].next;
  // What nobody needs for the agreement is no errand.
  const isOptional = roleWeight === 'not-needed' && verdict !== 'aligned' && verdict !== 'invalid';
  return {
    verdict: name,
    why: fill(words.reasons[reason], {
      tenant: words.tenantClouds[tenantCloud ?? 'unknown'],
      agreement: words.tenantClouds[agreementCloud ?? 'unknown'],
      named: namedCloud ?? '',
    }),
    next: isOptional ? fill(words.optional, { next }) : next,
    who: words.doers[doerFor[reason] ?? doers[verdict]],
    limit,
  };
}

/** A note in words. */
export function describeNote(note: Note, { notes: words }: ContactsWords, locale: string): string {
  switch (note.code) {
    case 'typo':
      return fill(words.typo, { suggestion: note.suggestion });
    case 'international-domain':
      return fill(words[note.code], { domain: note.domain });
    case 'repeated-on':
      return fill(words[note.code], { lines: note.lines.join(', ') });
    case 'also-on':
      return plural(locale, words, note.code, note.lines.length, { lines: note.lines.join(', ') });
    default:
      return words[note.code];
  }
}

/** The address that a row is about, as it was checked. */
export const addressOf = ({ contact }: Row): string => contact.address ?? contact.given;

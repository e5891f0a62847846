import type { ContactsWords } from '../../locales/shape/contacts.ts';
import { fill } from '../text/fill.ts';
import { isDoubtful, type Row } from './arrange.ts';
import { addressOf } from './describe.ts';

/** The addresses of a customer and what is to be done about each, each address once, for a message. */
export function addressLines(rows: readonly Row[], words: ContactsWords, colon: string): string {
  const lines = new Map<string, string>();
  for (const row of rows) {
    const { check, contact } = row;
    const address = addressOf(row);
    if (!check || lines.has(address)) continue;
    const role = contact.roleText && ` (${contact.roleText})`;
    const slip = check.notes.find((note) => note.code === 'typo');
    // What is said of a mistyped domain is said of somebody else's.
    const said = slip
      ? fill(words.message.slip, { suggestion: slip.suggestion })
      : words.verdicts[check.verdict].toCustomer;
    lines.set(address, `- ${address}${role}${colon}${said}`);
  }
  return lines.size === 0 ? '' : [words.message.addresses, ...lines.values()].join('\n');
}

/** The agreement numbers of a customer, each once. */
export const agreementsOf = (rows: readonly Row[]): string =>
  [...new Set(rows.flatMap(({ contact }) => contact.agreement.split(', ')).filter(Boolean))].join(', ');

/** Whom to write to at a customer: somebody whose account is in order, best one who must have it; else anybody with an address. */
export function recipientOf(rows: readonly Row[]): string {
  const withAddress = rows.filter(({ contact }) => contact.address !== undefined);
  const ready = withAddress.filter(({ check }) => check?.verdict === 'aligned');
  const best = ready.find(({ check }) => check?.roleWeight === 'must') ?? ready[0] ?? withAddress[0];
  return best?.contact.address ?? '';
}

/** The customers to write to, in the order of their names: those with somebody who isn't ready. */
export const customersToAsk = (groups: readonly [customer: string, rows: Row[]][]): string[] =>
  groups
    .filter(([, rows]) => rows.some((row) => row.check?.verdict !== 'aligned' || isDoubtful(row)))
    .map(([customer]) => customer);

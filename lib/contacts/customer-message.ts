import type { ContactsWords } from '../../locales/shape/contacts.ts';
import { fill } from '../text/fill.ts';
import type { Row } from './arrange.ts';
import { addressOf } from './describe.ts';

/** A mail with more addresses isn't read to its end. */
const most = 50;

/** The addresses of a customer and what is to be done about each, each address once, for a message. */
export function addressLines(rows: readonly Row[], words: ContactsWords, colon: string): string {
  const lines = new Map<string, string>();
  for (const row of rows) {
    const { check, contact } = row;
    const address = addressOf(row);
    if (!check || lines.has(address)) continue;
    const role = contact.roleText && ` (${contact.roleText})`;
    lines.set(address, `- ${address}${role}${colon}${words.verdicts[check.verdict].toCustomer}`);
  }
  if (lines.size === 0) return '';
  const shown = [...lines.values()].slice(0, most);
  const rest = lines.size - shown.length;
  return [
    words.message.addresses,
    ...shown,
    ...(rest > 0 ? [fill(words.message.more, { count: String(rest) })] : []),
  ].join('\n');
}

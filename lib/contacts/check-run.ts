import type { CloudId } from '../facts/clouds.ts';
import type { Row } from './arrange.ts';
import type { KnownTenant } from './cache.ts';
import { forEachYielding } from './for-each-yielding.ts';
import type { Reading } from './read-list.ts';
import type { Check, Contact, ListFacts, Verdict } from './types.ts';
import { checkContact, knownOutcome } from './verdict.ts';

/** A list under check: its rows, and the answers for its domains so far. */
export interface CheckRun {
  reading: Reading;
  cloud: CloudId | undefined;
  rows: Row[];
  answers: Map<string, KnownTenant>;
}

/** What a contact is known by from one check to the next, also where its line has changed. */
export const contactKey = ({ address, given, customer }: Contact): string =>
  JSON.stringify([address ?? given, customer]);

/**
 * Lays out a list; rows that need no look-up have their verdict at once.
 * @param before What an earlier check said, by contactKey.
 */
export async function newCheckRun(
  reading: Reading,
  cloud: CloudId | undefined,
  signal: AbortSignal,
  before: Readonly<Record<string, Verdict>> = {},
): Promise<{ sheet: CheckRun; answer: Answer }> {
  const facts: ListFacts = {
    lines: new Map(reading.lines),
    suggest: (
      (meant) => (domain) =>
        meant.get(domain)
    )(new Map(reading.suggestions)),
  };
  const rowOf = (contact: Contact, check: Check): Row => {
    const key = contactKey(contact);
    const other = Object.hasOwn(before, key) ? before[key] : undefined;
    return { contact, check, ...(other && other !== check.verdict && { before: other }) };
  };
  const sheet: CheckRun = { reading, cloud, rows: [], answers: new Map() };
  const byDomain = new Map<string, number[]>();
  await forEachYielding(
    reading.contacts,
    (contact) => {
      if (knownOutcome(contact)) {
        const check = checkContact(contact, { facts, tenant: undefined, listCloud: cloud });
        sheet.rows.push(rowOf(contact, check));
        return;
      }
      const rows = byDomain.get(contact.domain ?? '');
      if (rows) rows.push(sheet.rows.length);
      else byDomain.set(contact.domain ?? '', [sheet.rows.length]);
      sheet.rows.push({ contact });
    },
    signal,
  );

  const answer: Answer = (domain, known) => {
    if (known) sheet.answers.set(domain, known);
    for (const index of byDomain.get(domain) ?? []) {
      const row = sheet.rows[index];
      if (!row) continue;
      const { contact } = row;
      const check = checkContact(contact, { facts, tenant: known?.tenant, listCloud: cloud });
      sheet.rows[index] = { ...rowOf(contact, check), ...(known && { at: known.at }) };
    }
  };
  return { sheet, answer };
}

/** Enters a domain's answer in its rows; without one they say that it has not been looked up. */
export type Answer = (domain: string, known: KnownTenant | undefined) => void;

/** What a check has said so far, by contactKey. */
export async function verdictsOf(rows: readonly Row[]): Promise<Record<string, Verdict>> {
  const found: [string, Verdict][] = [];
  await forEachYielding(rows, ({ contact, check }) => {
    if (check) found.push([contactKey(contact), check.verdict]);
  });
  return Object.fromEntries(found);
}

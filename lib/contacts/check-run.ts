import type { CloudId } from '../facts/clouds.ts';
import type { Row } from './arrange.ts';
import type { KnownTenant } from './cache.ts';
import { forEachYielding } from './for-each-yielding.ts';
import type { Reading } from './read-list.ts';
import type { ListFacts } from './types.ts';
import { checkContact, knownOutcome } from './verdict.ts';

/** A list under check: its rows, and the answers for its domains so far. */
export interface CheckRun {
  reading: Reading;
  cloud: CloudId | undefined;
  rows: Row[];
  answers: Map<string, KnownTenant>;
}

/** Lays out a list; rows that need no look-up have their verdict at once. */
export async function newCheckRun(
  reading: Reading,
  cloud: CloudId | undefined,
  signal: AbortSignal,
): Promise<{ sheet: CheckRun; answer: Answer }> {
  const facts: ListFacts = {
    lines: new Map(reading.lines),
    suggest: (
      (meant) => (domain) =>
        meant.get(domain)
    )(new Map(reading.suggestions)),
  };
  const sheet: CheckRun = { reading, cloud, rows: [], answers: new Map() };
  const byDomain = new Map<string, number[]>();
  await forEachYielding(
    reading.contacts,
    (contact) => {
      if (knownOutcome(contact)) {
        const check = checkContact(contact, { facts, tenant: undefined, listCloud: cloud });
        sheet.rows.push({ contact, check });
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
      sheet.rows[index] = { contact, check, ...(known && { at: known.at }) };
    }
  };
  return { sheet, answer };
}

/** Enters a domain's answer in its rows; without one they say that it has not been looked up. */
export type Answer = (domain: string, known: KnownTenant | undefined) => void;

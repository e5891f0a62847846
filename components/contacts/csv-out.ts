import { toCsv, withColumns } from '../../lib/contacts/csv.ts';
import type { KeptOutcome } from '../../lib/platform/contact-list.ts';
import { addressOf, describe, describeNote } from './describe.ts';
import type { Sheet } from './sheet.ts';
import { inSlices } from './slices.ts';
import type { ContactsWords } from './types.ts';

/** Rows written at a time. */
const piece = 100;

/** The input's columns, and what was found after them, as the parts of a CSV file. */
export async function csvOf(
  { rows, reading }: Sheet,
  outcomes: Record<string, KeptOutcome>,
  words: ContactsWords,
): Promise<string[]> {
  const { columns } = words.out;
  const added: string[][] = [];
  await inSlices(rows, (row) => {
    const { contact, check } = row;
    const described = check && describe(check, words);
    const address = addressOf(row);
    const outcome = outcomes[contact.id];
    added.push([
      String(contact.line),
      address,
      described?.verdict ?? '',
      described?.why ?? '',
      described?.next ?? '',
      described?.who ?? '',
      described?.limit ?? '',
      check?.agreementCloud ? words.tenantClouds[check.agreementCloud] : '',
      check?.tenantCloud ? words.tenantClouds[check.tenantCloud] : '',
      check?.roleWeight ? words.weights[check.roleWeight] : '',
      check?.notes.map((note) => describeNote(note, words)).join(' ') ?? '',
      outcome?.address === address ? words.signIn.outcomes[outcome.outcome] : '',
    ]);
  });
  const headers = [
    columns.line,
    columns.address,
    columns.verdict,
    columns.why,
    columns.next,
    columns.who,
    columns.limit,
    columns.agreementCloud,
    columns.tenantCloud,
    columns.weight,
    columns.notes,
    columns.signIn,
  ];
  const table = withColumns(
    { headers: reading.headers, rows: rows.map(({ contact }) => contact.cells) },
    { headers, rows: added },
  );
  const pieces = Array.from({ length: Math.ceil(table.length / piece) }, (_, index) => index * piece);
  const parts: string[] = [];
  const options = reading.delimiter === undefined ? {} : { delimiter: reading.delimiter };
  await inSlices(pieces, (start) => {
    const csv = toCsv(table.slice(start, start + piece), options);
    // The byte-order mark stands once, at the file's beginning.
    parts.push(start === 0 ? csv : `\r\n${csv.slice(1)}`);
  });
  return parts;
}

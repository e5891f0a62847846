import type { ContactsWords } from '../../locales/shape/contacts.ts';
import type { Row } from './arrange.ts';
import type { CheckRun } from './check-run.ts';
import { toCsv, withColumns } from './csv.ts';
import { addressOf, describe, describeNote } from './describe.ts';
import { forEachYielding } from './for-each-yielding.ts';
import { apart } from './join-contacts.ts';
import { roles } from './roles.ts';
import type { Check, Contact, KeptOutcome } from './types.ts';

/** Rows written at a time. */
const piece = 100;

/** A line of the input, with what was found. */
interface Line {
  line: number;
  cells: readonly string[];
  added: string[];
}

/**
 * The input's lines with its columns, and what was found after them, as the parts of a CSV file. Each line of the
 * input is there, also those that were joined and those without an address.
 */
export async function csvOf(
  { rows, reading }: Pick<CheckRun, 'rows' | 'reading'>,
  outcomes: Record<string, KeptOutcome>,
  words: ContactsWords,
  locale: string,
): Promise<string[]> {
  const { columns } = words.out;
  const rowOf = new Map<Contact, Row>();
  for (const row of rows) for (const contact of row.contact.joined ?? [row.contact]) rowOf.set(contact, row);
  const lines: Line[] = [];
  await forEachYielding(apart(rows.map(({ contact }) => contact)), (contact) => {
    const row = rowOf.get(contact);
    if (!row) return;
    const { line, cells } = contact;
    const address = addressOf(row);
    const outcome = outcomes[row.contact.id];
    const weight = contact.role && roles[contact.role].weight;
    lines.push({
      line,
      cells,
      added: [
        ...[String(line), address],
        ...describedCells(row.check, weight && words.weights[weight], words, locale),
        outcome?.address === address ? words.signIn.outcomes[outcome.outcome] : '',
      ],
    });
  });
  for (const { line, cells, text, reason } of reading.unreadable) {
    const added = [
      ...[String(line), cells.length === 0 ? text : ''],
      ...describedCells({ verdict: 'invalid', reason, notes: [] }, undefined, words, locale),
      '',
    ];
    lines.push({ line, cells, added });
  }
  lines.sort((a, b) => a.line - b.line);
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
  const table: Pick<Line, 'cells' | 'added'>[] = [{ cells: reading.headers, added: headers }, ...lines];
  const width = table.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const pieces = Array.from({ length: Math.ceil(table.length / piece) }, (_, index) => index * piece);
  const parts: string[] = [];
  const options = reading.delimiter === undefined ? {} : { delimiter: reading.delimiter };
  await forEachYielding(pieces, (start) => {
    const rows = table.slice(start, start + piece);
    const csv = toCsv(
      rows.map(({ cells, added }) => withColumns(cells, width, added)),
      options,
    );
    // The byte-order mark stands once, at the file's beginning.
    parts.push(start === 0 ? csv : `\r\n${csv.slice(1)}`);
  });
  return parts;
}

/** The columns from the verdict to the notes. */
function describedCells(
  check: Check | undefined,
  weight: string | undefined,
  words: ContactsWords,
  locale: string,
): string[] {
  const described = check && describe(check, words);
  return [
    described?.verdict ?? '',
    described?.why ?? '',
    described?.next ?? '',
    described?.who ?? '',
    described?.limit ?? '',
    check?.agreementCloud ? words.tenantClouds[check.agreementCloud] : '',
    check?.tenantCloud ? words.tenantClouds[check.tenantCloud] : '',
    weight ?? '',
    check?.notes.map((note) => describeNote(note, words, locale)).join(' ') ?? '',
  ];
}

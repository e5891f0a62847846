import { expect, it } from 'vitest';
import type { KnownTenant } from '../../../../lib/contacts/cache.ts';
import { newCheckRun } from '../../../../lib/contacts/check-run.ts';
import { csvOf } from '../../../../lib/contacts/csv-out.ts';
import { readList } from '../../../../lib/contacts/read-list.ts';
import { resultRows } from '../../../../lib/contacts/result-rows.ts';
import { readTable } from '../../../../lib/contacts/table.ts';
import type { KeptOutcome } from '../../../../lib/contacts/types.ts';
import { loadContactsWords } from '../../../../locales/load/contacts.ts';

const words = await loadContactsWords('en');
const found: KnownTenant = { at: 1, tenant: { kind: 'found', cloud: 'commercial', unmanaged: false } };

/** The cells of the CSV, once every domain has been found in the commercial cloud. */
async function cellsOf(text: string, outcomes: Record<string, KeptOutcome> = {}, answered = true) {
  const reading = { ...readList(text, { table: false }), text };
  const { sheet, answer } = await newCheckRun(reading, 'commercial', new AbortController().signal);
  if (answered) for (const domain of reading.domains) answer(domain, found);
  const table = readTable(
    (await csvOf(await resultRows(sheet, outcomes, words, 'en'), reading.delimiter)).join(''),
  );
  return { delimiter: table.delimiter, rows: table.rows.map(({ cells }) => cells) };
}

it('has each line of a table with its cells, joined and unreadable ones too, in their order', async () => {
  const text = [
    'Customer;E-mail;Contact role;Remark',
    'Contoso;jane@contoso.com;Bill-to Contact;=1+1',
    'Contoso;;Notices Contact;nobody',
    'Contoso;JANE@contoso.com;Notices Contact;',
    'Contoso;"bob@outlook.com, eve@contoso.com";;"two; of them"',
  ].join('\n');
  const outcome: KeptOutcome = { address: 'jane@contoso.com', outcome: 'signed-in', at: 1 };
  const { delimiter, rows } = await cellsOf(text, { '2:0': outcome });
  expect(delimiter).toBe(';');
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([4 + 12]));
  const [headers, ...lines] = rows;
  expect(headers?.slice(0, 7)).toEqual([
    ...['Customer', 'E-mail', 'Contact role', 'Remark'],
    ...['Line', 'Checked address', 'Result'],
  ]);
  expect(lines.map((cells) => cells.slice(3, 7))).toEqual([
    ["'=1+1", '2', 'jane@contoso.com', 'Ready'],
    ['nobody', '3', '', 'Not an address'],
    ['', '4', 'jane@contoso.com', 'Ready'],
    ['two; of them', '5', 'bob@outlook.com', 'Personal'],
    ['two; of them', '5', 'eve@contoso.com', 'Ready'],
  ]);
  expect(lines[1]?.[7]).toBe(words.reasons['no-address']);
  const column = (name: string) => lines.map((cells) => cells[headers?.indexOf(name) ?? -1]);
  expect(column(words.out.columns.weight).slice(0, 3)).toEqual([
    words.weights['not-needed'],
    '',
    words.weights.must,
  ]);
  expect(column(words.out.columns.signIn)).toEqual(['Signed in', '', 'Signed in', '', '']);
  expect(column(words.out.columns.notes)[2]).toContain('2, 4');
});

it('has the lines of free text, also those without an address, and rows still open', async () => {
  const { rows } = await cellsOf('Contacts:\nJane <jane@contoso.com>\na@@b', {}, false);
  expect(rows.slice(1).map((cells) => cells.slice(0, 3))).toEqual([
    ['1', 'Contacts:', 'Not an address'],
    ['2', 'jane@contoso.com', ''],
    ['3', 'a@@b', 'Not an address'],
  ]);
});

it('takes thousands of rows, with one mark at the beginning', async () => {
  const text = Array.from({ length: 1234 }, (_, index) => `p${index}@contoso.com`).join('\n');
  const { rows } = await cellsOf(text);
  expect(rows).toHaveLength(1235);
  expect(rows.at(-1)?.slice(0, 2)).toEqual(['1234', 'p1233@contoso.com']);
  expect(rows.flat().filter((cell) => cell.includes('\uFEFF'))).toEqual([]);
});

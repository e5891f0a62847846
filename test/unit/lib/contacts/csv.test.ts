import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCsv, withColumns } from '../../../../lib/contacts/csv.ts';
import { readTable } from '../../../../lib/contacts/table.ts';

/** What a spreadsheet makes of a file: its cells as text, and those it would calculate. */
function open(csv: string) {
  const bytes = new TextEncoder().encode(csv);
  const sheet = (raw: boolean) => {
    const book = read(bytes, { type: 'array', raw, cellFormula: true });
    return book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  };
  return {
    formulas: Object.entries(sheet(false)).filter(
      ([name, cell]) => !name.startsWith('!') && cell.f !== undefined,
    ),
    rows: utils.sheet_to_json<string[]>(sheet(true), { header: 1, raw: true, defval: '' }),
  };
}

it('has a spreadsheet that would calculate', () => expect(open('a,=1+1').formulas).toHaveLength(1));

it('is read back unchanged, formula characters aside', () => {
  const rows = [
    ['E-mail', 'Customer', 'Number', 'Verdict'],
    ['jane@contoso.com', 'Contoso, "Ltd."\nBerlin; Köln', '0012', '商用'],
    ['=HYPERLINK("https://evil.example")', '@SUM(A1)', '-1', '+1'],
    ['\t=1+1', '＝1+1', ' =1+1', '\u200B=1+1'],
  ];
  for (const delimiter of [',', ';', '\t']) {
    const csv = toCsv(rows, { delimiter });
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const guarded = rows.map((row, index) => (index < 2 ? row : row.map((cell) => `'${cell}`)));
    expect(readTable(csv).rows.map(({ cells }) => cells)).toEqual(guarded);
    if (delimiter !== ',') continue;
    const { formulas, rows: got } = open(csv);
    expect(formulas).toEqual([]);
    expect(got).toEqual(guarded);
  }
});

it('is no markup, whatever it begins with', () => {
  for (const first of ['<#>', '<html><script>', '<?xml version="1.0"?>'])
    expect(open(toCsv([[first, 'b']])).rows).toEqual([[first, 'b']]);
});

it('never begins a cell with what could be a formula, and loses no cell', () => {
  const character = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '＝',
    '＋',
    '－',
    '＠',
    '"',
    ',',
    ';',
    "'",
    ' ',
    '<',
    'a',
    '\uFEFF',
  );
  const cell = fc.oneof(
    fc.string(),
    fc.array(character, { maxLength: 6 }).map((parts) => parts.join('')),
  );
  const row = fc.tuple(cell, cell, fc.constant('end'));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const { formulas } = open(toCsv(rows));
      expect(formulas).toEqual([]);
      const read = readTable(toCsv(rows)).rows.map(({ cells }) => cells);
      const plain = (text: string) => text.replace(/\r\n?/g, '\n');
      expect(read).toHaveLength(rows.length);
      rows.forEach((cells, index) => {
        cells.forEach((text, column) => {
          const got = read[index]?.[column] ?? '';
          expect([plain(text), plain(`'${text}`)]).toContain(got);
          expect(got).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
        });
      });
    }),
    { numRuns: 100 },
  );
});

it('keeps the input’s columns and puts the new ones under their headers', () => {
  expect(withColumns(['1'], 3, ['x'])).toEqual(['1', '', '', 'x']);
  expect(withColumns(['1', '2', '3'], 3, ['y'])).toEqual(['1', '2', '3', 'y']);
});

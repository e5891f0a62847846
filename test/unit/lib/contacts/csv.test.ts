import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { separators, toCsv, withColumns } from '../../../../lib/contacts/csv.ts';
import { readTable } from '../../../../lib/contacts/table.ts';
import { csvReaders } from './csv-readers.ts';

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
    const guarded = [
      ...rows.slice(0, 2),
      [`'=HYPERLINK("https://evil.example")`, "'@SUM(A1)", "'-1", "'+1"],
      ["'\t'=1+1", "'＝1+1", " '=1+1", "\u200B'=1+1"],
    ];
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

/** Text of whatever begins a cell, ends it, is a sign of a formula, or stands unseen before one. */
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹢', '﹣', '﹦', '﹫', '−'],
      ...[
        ...separators,
        '\r',
        '\n',
        '\f',
        '\x85',
        '\u2028',
        '"',
        '""',
        "'",
        ' ',
        '\u00A0',
        '\u200B',
        '\uFEFF',
        '\0',
      ],
      ...['<', 'a', '1', 'sep=', 'x'],
    ),
    maxLength: 12,
  }),
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
/** What an input can name as its separator: any character but a quotation mark or a line break. */
const named = fc.oneof(
  fc.constantFrom(...separators, '=', '@', ' ', "'", 'x', ':', '0'),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }).filter((character) => character !== '"'),
);
const begun = /^["\s\p{C}\p{Z}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]/u;

it.each(Object.entries(csvReaders))(
  'no formula from a file, whichever separator it has and the reader: %s',
  (_, read) => {
    for (const [mine, theirs] of [
      [',', ';'],
      [';', ','],
    ] as const) {
      const open = `a@b.com${mine}"x${theirs}=1+1${theirs}y"`;
      expect(read(open, theirs).filter((cell) => begun.test(cell))).toEqual(['=1+1']);
    }
    fc.assert(
      fc.property(table, named, fc.constantFrom(...separators), (rows, delimiter, theirs) => {
        const cells = read(toCsv(rows, { delimiter }), theirs);
        expect(cells.filter((cell) => begun.test(cell))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  },
);

it('takes a separator over from an input only where spreadsheets split at it unasked', () => {
  for (const separator of ['=', '@', ' ', 'x', '0', "'", ':']) {
    const { rows, delimiter } = readTable(`sep=${separator}\nE-mail${separator}a\n`);
    expect(delimiter).toBe(separator);
    const csv = toCsv([...rows.map(({ cells }) => cells), ['', '1+1']], { delimiter });
    expect(csv.split('\r\n')[1]).toBe(',1+1');
  }
});

it('tells nobody another separator on its first line', () => {
  for (const first of ['sep==', 'SEP=;', '\uFEFFsep=;', ' sep=;\n']) {
    expect(csvReaders.sheetJs?.(toCsv([[first], ['x', '=1+1']]), ',').at(-1)).toBe("'=1+1");
    expect(readTable(toCsv([[first], ['x', 'y']])).delimiter).toBe(',');
  }
});

it('loses no cell, and changes none but by an apostrophe', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(...separators), (rows, delimiter) => {
      const whole = rows.map((row) => [...row, 'end']);
      // The first line says how it is separated: what is asked here isn't how well that is guessed.
      const csv = `sep=${delimiter}\n${toCsv(whole, { delimiter }).slice(1)}`;
      const got = readTable(csv).rows.map(({ cells }) => cells);
      const plain = (text: string) => text.replace(/\r\n?/g, '\n');
      const bare = (text: string) => plain(text).replaceAll("'", '');
      expect(got.map((row) => row.map(bare))).toEqual(whole.map((row) => row.map(bare)));
      got.flat().forEach((cell, index) => {
        if (!begun.test(whole.flat()[index] ?? '')) return;
        expect(cell).not.toMatch(begun);
      });
    }),
    { numRuns: 400 },
  );
});

it('takes no longer for a run of separators than for as much text', () => {
  const cell = '\t'.repeat(300_000);
  expect(toCsv([[cell, `${cell}=`]]).length).toBe(600_010);
});

it('keeps the input’s columns and puts the new ones under their headers', () => {
  expect(withColumns(['1'], 3, ['x'])).toEqual(['1', '', '', 'x']);
  expect(withColumns(['1', '2', '3'], 3, ['y'])).toEqual(['1', '2', '3', 'y']);
});

// Programs that open CSV files, each with the separator that its language or its user has set. They disagree about
// quotes and line breaks, and a file can't choose who opens it.
import { read } from '@e965/xlsx';
import Papa from 'papaparse';

/** The text of each cell, before a spreadsheet asks whether it is a formula. */
export type CsvReader = (csv: string, separator: string) => string[];

/** Cells that SheetJS would calculate come with the = that it took for a formula's. */
const sheetJs: CsvReader = (csv, separator) => {
  const options = { type: 'array', cellFormula: true, FS: separator } as const;
  const { Sheets, SheetNames } = read(new TextEncoder().encode(csv), options);
  return Object.entries(Sheets[SheetNames[0] ?? ''] ?? {}).flatMap(([name, cell]) =>
    name.startsWith('!') ? [] : [cell.f === undefined ? String(cell.w ?? cell.v ?? '') : `=${cell.f}`],
  );
};

/** As Python's `csv` reads a file in its default dialect, Excel's: quotes count at a cell's beginning only. */
const python: CsvReader = (csv, separator) => {
  const cells: string[] = [];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  const end = () => {
    cells.push(cell);
    cell = '';
    state = 'start';
  };
  for (const character of csv.replace(/^\uFEFF/, '')) {
    if (state === 'quoted') {
      if (character === '"') state = 'closed';
      else cell += character;
    } else if (character === separator || /[\r\n]/.test(character)) end();
    else if (character === '"' && state !== 'plain') {
      if (state === 'closed') cell += character;
      state = 'quoted';
    } else {
      cell += character;
      state = 'plain';
    }
  }
  end();
  return cells;
};

const papa: CsvReader = (csv, separator) => Papa.parse<string[]>(csv, { delimiter: separator }).data.flat();

/** Splits and strips, as importers of a few lines do. */
const plain: CsvReader = (csv, separator) =>
  csv
    .split(/\r\n|[\p{Cc}\p{Zl}\p{Zp}]/u)
    .flatMap((line) => line.split(separator))
    .map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'));

export const csvReaders: Record<string, CsvReader> = { sheetJs, python, papa, plain };

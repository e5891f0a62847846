import Papa from 'papaparse';

/** Separators that spreadsheets split at, each whatever the file's own one is: it depends on their language. */
export const separators = [',', ';', '\t', '|'] as const;

/**
 * What a spreadsheet could take for a formula: a sign = + - @ in any width that stands first in a cell, quotation marks,
 * spaces and invisible marks aside. Where a cell begins depends on the reader: another separator than the file's own finds
 * no quotes at its cells' beginnings, so each separator and line break may begin one.
 */
const formula = /[=+\-@＝＋－＠﹢﹣﹦﹫−](?<=(?:^|[,;|\p{Cc}\p{Zl}\p{Zp}])[,;|"\s\p{C}\p{Z}]*.)/gu;

/** Tab and line break have some readers begin anew; the other is how a file's first line tells its separator. */
const start = /^(?:[\t\r\n]|[\s\p{C}]*sep=)/iu;

export interface CsvOptions {
  /** The input's own separator, so that the same spreadsheet opens it. */
  delimiter?: string;
}

/**
 * Rows as CSV, for spreadsheets: with a byte-order mark, CRLF, and an apostrophe before what could be taken for
 * a formula, whichever of the separators a spreadsheet splits at.
 * @param rows The header row, too.
 */
export function toCsv(rows: readonly (readonly string[])[], { delimiter }: CsvOptions = {}): string {
  const guarded = rows.map((row) => row.map((cell) => cell.replace(formula, "'$&").replace(start, "'$&")));
  // In quotation marks, no < at a file's beginning is taken for markup, and no sign in a cell for the one between cells.
  const quotes = (value: string) => /^<|[,;|\t]/.test(value);
  // Another separator, named by the input's first line, would have no such line here and split at nobody knows what.
  const own = separators.find((separator) => separator === delimiter) ?? separators[0];
  return `\uFEFF${Papa.unparse(guarded, { delimiter: own, newline: '\r\n', quotes })}`;
}

/** A row's cells with further ones after them. A short row is filled up, so that these stand under their headers. */
export const withColumns = (cells: readonly string[], width: number, added: readonly string[]): string[] => [
  ...cells,
  ...Array.from<string>({ length: width - cells.length }).fill(''),
  ...added,
];

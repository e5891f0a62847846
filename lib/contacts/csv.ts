import Papa from 'papaparse';

/**
 * What a spreadsheet could take for a formula: a first character = + - @ in any width, after whatever spaces or
 * invisible marks, or a tab or line break at the start.
 */
const formula = /^(?:[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|[\t\r\n])/;

export interface CsvOptions {
  /** The input's own separator, so that the same spreadsheet opens it. */
  delimiter?: string;
}

/**
 * Rows as CSV, for spreadsheets: with a byte-order mark, CRLF, and an apostrophe before what could be taken for
 * a formula.
 * @param rows The header row, too.
 */
export function toCsv(rows: readonly (readonly string[])[], { delimiter = ',' }: CsvOptions = {}): string {
  const mutable = rows.map((row) => [...row]);
  // In quotation marks, no < at a file's beginning is taken for markup, and no sign in a cell for the one between cells.
  const quotes = (value: string) => /^<|[,;|\t]/.test(value);
  return `\uFEFF${Papa.unparse(mutable, { delimiter, newline: '\r\n', escapeFormulae: formula, quotes })}`;
}

/** A row's cells with further ones after them. A short row is filled up, so that these stand under their headers. */
export const withColumns = (cells: readonly string[], width: number, added: readonly string[]): string[] => [
  ...cells,
  ...Array.from<string>({ length: width - cells.length }).fill(''),
  ...added,
];

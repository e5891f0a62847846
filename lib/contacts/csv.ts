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
  return `\uFEFF${Papa.unparse(mutable, { delimiter, newline: '\r\n', escapeFormulae: formula })}`;
}

/**
 * The input's columns with further ones after them. Short rows are filled up, so that the new columns stand
 * under their headers.
 */
export function withColumns(
  input: { headers: readonly string[]; rows: readonly (readonly string[])[] },
  added: { headers: readonly string[]; rows: readonly (readonly string[])[] },
): string[][] {
  const width = input.rows.reduce((most, row) => Math.max(most, row.length), input.headers.length);
  const filled = (cells: readonly string[]) => [
    ...cells,
    ...Array.from<string>({ length: width - cells.length }).fill(''),
  ];
  return [
    [...filled(input.headers), ...added.headers],
    ...input.rows.map((cells, index) => [...filled(cells), ...(added.rows[index] ?? [])]),
  ];
}

import Papa from 'papaparse';
import { guessColumns } from './columns.ts';

export interface TableRow {
  /** Lines of the input, from 1. */
  line: number;
  lastLine: number;
  cells: string[];
}

/** `broken-quotes`: the quotation marks don't match, so that the lines were read one by one without them. */
export type TableFault = 'broken-quotes';

export interface Table {
  delimiter: string;
  rows: TableRow[];
  fault?: TableFault;
}

/** How spreadsheets are told the separator, on a first line of its own. */
const separatorLine = /^"?sep=([^"\n])"?(?:\n|$)/i;

const delimiters = [',', ';', '\t'] as const;
const lineBreak = /\r\n|\r|\n/;

/** Whether a line holds anything but spaces and invisible marks. */
export const hasText = (line: string): boolean => /[^\s\u200B-\u200F\u2060\uFEFF]/.test(line);

/** The lines of a text, whatever ends them. */
export const linesOf = (text: string): string[] => text.split(lineBreak);

/**
 * Reads CSV separated by commas, semicolons or tabs, or by what a first line `sep=` names, with or without a
 * byte-order mark. Every further line with text in it is part of a row; rows that hold nothing are left out.
 */
export function readTable(input: string): Table {
  // All of them: the parser would take one away, and its places wouldn't be those of the text.
  const whole = input.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
  const [told, separator] = separatorLine.exec(whole) ?? [''];
  const text = whole.slice(told.length);
  const firstLine = told === '' ? 1 : 2;
  const delimiter = separator ?? guessDelimiter(text);
  const rows: TableRow[] = [];
  let broken = false;
  let line = firstLine;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) {
        broken = true;
        parser.abort();
        return;
      }
      const source = text.slice(from, meta.cursor);
      const breaks = source.split('\n').length - 1;
      const lastLine = source.endsWith('\n') ? line + Math.max(breaks - 1, 0) : line + breaks;
      if (hasText(source)) rows.push({ line, lastLine, cells: data });
      line += breaks;
      from = meta.cursor;
    },
  });
  return broken
    ? { delimiter, rows: plainRows(text, delimiter, firstLine), fault: 'broken-quotes' }
    : { delimiter, rows };
}

function plainRows(text: string, delimiter: string, firstLine: number): TableRow[] {
  return text.split('\n').flatMap((source, index) => {
    if (!hasText(source)) return [];
    const line = index + firstLine;
    return [{ line, lastLine: line, cells: source.split(delimiter) }];
  });
}

/** The separator that the first lines have most of, outside of quotation marks. */
function guessDelimiter(text: string): string {
  const start = text.slice(0, 10_000).replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => start.split(delimiter).length - 1;
  return delimiters.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

/** Titles above the headers take no more rows. */
const mostTitles = 10;

/** Where the headers stand, from 0: exports often have a title and a date above them. */
export function headerRow({ rows }: Pick<Table, 'rows'>): number {
  const firstAddress = rows.findIndex(({ cells }) => cells.some(hasAt));
  const index = rows
    .slice(0, Math.min(mostTitles, Math.max(firstAddress, 0)))
    .findIndex(({ cells }) => cells.filter(hasText).length > 1 && guessColumns(cells).email !== undefined);
  return Math.max(index, 0);
}

/**
 * Whether the first row names the columns: no address in it, and a header we know, or addresses in the rows
 * below it.
 */
export function hasHeaders({ rows: [first, ...others] }: Pick<Table, 'rows'>): boolean {
  if (!first || first.cells.some(hasAt)) return false;
  return (
    guessColumns(first.cells).email !== undefined ||
    others.slice(0, 20).some(({ cells }) => cells.some(hasAt))
  );
}

export const hasAt = (text: string): boolean => /[@＠﹫]/.test(text);

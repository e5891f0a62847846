import Papa from 'papaparse';
import { isDomain } from './address.ts';
import { guessColumns, hasAt, isDirectoryName } from './columns.ts';
import { exampleMarks } from './header-words.ts';

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

const delimiters = [',', ';', '\t', '|'] as const;
const lineBreak = /\r\n|\r|\n/;

/** Whether a line holds anything but spaces and invisible marks. */
export const hasText = (line: string): boolean => /[^\s\u200B-\u200F\u2060\uFEFF]/.test(line);

/** The lines of a text, whatever ends them. */
export const linesOf = (text: string): string[] => text.split(lineBreak);

/**
 * Reads CSV separated by commas, semicolons, tabs or bars, or by what a first line `sep=` names, with or without a
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

/** Rows that are read to see what a table is. */
const sample = 200;

/** The row or rows that name the columns. */
export interface HeaderBlock {
  /** Rows from here, up to but not with `to`; those before are titles. */
  from: number;
  to: number;
  /** By column; of two rows both, where the upper one stands over several columns. */
  texts: string[];
}

/** Where the headers stand: exports often have a title and a date above them, and some name the columns in two rows. */
export function headerBlock({ rows }: Pick<Table, 'rows'>): HeaderBlock {
  const holds = contentTest(rows);
  const firstContent = rows.slice(0, sample).findIndex(({ cells }) => cells.some(holds));
  const above = rows.slice(0, Math.min(mostTitles, Math.max(firstContent, 0))).map(({ cells }) => cells);
  const least = rows.slice(0, sample).some(({ cells }) => isNamed(cells, 2)) ? 2 : 1;
  const namesContact = (cells: readonly string[]) => isNamed(cells, least) && knows(cells);
  const index = Math.max(above.findIndex(namesContact), 0);
  const cells = rows[index]?.cells ?? [];
  const block = { from: index, to: index + 1, texts: cells };
  const over = above[index - 1];
  if (over && isOver(over, cells)) return { ...block, from: index - 1, texts: together(over, cells) };
  const under = above[index + 1];
  if (!under || under.some(isFigure)) return block;
  if (namesContact(under))
    return { ...block, to: index + 2, texts: isOver(cells, under) ? together(cells, under) : cells };
  const email = guessColumns(cells).email;
  const isSplit = isOver(cells, under) && email !== undefined && hasText(under[email] ?? '');
  return isSplit ? { ...block, to: index + 2, texts: together(cells, under) } : block;
}

const isNamed = (cells: readonly string[], least: number): boolean => cells.filter(hasText).length >= least;

/** Whether a row has a header for addresses or domains. */
const knows = (cells: readonly string[]): boolean => {
  const { email, domain } = guessColumns(cells);
  return email !== undefined || domain !== undefined;
};

const isFigure = (cell: string): boolean => /\d/.test(cell);

/** Whether headers have others under them: the lower row names columns that the upper one leaves a gap for. */
function isOver(upper: readonly string[], lower: readonly string[]): boolean {
  if (upper.some(isFigure) || upper.filter(hasText).length < 2) return false;
  const end = upper.findLastIndex(hasText);
  const gaps = lower.flatMap((cell, at) => (hasText(cell) && !hasText(upper[at] ?? '') ? [at] : []));
  return (
    gaps.some((at) => at < end) ||
    (gaps.length > 0 && upper.some((cell, at) => hasText(cell) && !hasText(lower[at] ?? '')))
  );
}

/** What two rows say of each column: the upper one holds for the columns on its right as well. */
function together(upper: readonly string[], lower: readonly string[]): string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const over = upper[at]?.trim() ?? '';
    if (over !== '') group = over;
    const own = lower[at]?.trim() ?? '';
    return own === '' ? over : `${group} ${own}`.trim();
  });
}

/** What tells a row of the list from headers and titles: addresses, or domains where the table has no addresses at all. */
export function contentTest(rows: readonly TableRow[]): (cell: string) => boolean {
  const someHave = (test: (cell: string) => boolean) =>
    rows.slice(0, sample).some(({ cells }) => cells.some(test));
  const isAddress = (cell: string) => hasAt(cell) || isDirectoryName(cell);
  return someHave(isAddress) || !someHave(isDomain) ? isAddress : isDomain;
}

/** Whether a row names the columns: it holds nothing of the list, but a header we know, or the rows below it do. */
export function hasHeaders({ rows: [first, ...others] }: Pick<Table, 'rows'>): boolean {
  const holds = contentTest(others);
  if (!first || first.cells.some((cell) => hasAt(cell) || holds(cell))) return false;
  return knows(first.cells) || others.slice(0, 20).some(({ cells }) => cells.some(holds));
}

/** Whether a row is the example that templates to fill in come with. */
export const isExample = (cells: readonly string[]): boolean =>
  cells.some((cell) =>
    exampleMarks.some((mark) =>
      cell
        .trimStart()
        .toLowerCase()
        .replace(/\s*[:：]/u, ':')
        .startsWith(`${mark}:`),
    ),
  );

import type { CellObject } from '@e965/xlsx';
import Papa from 'papaparse';
import { cellMark, lineMark } from './table.ts';
import { unpacksWithin } from './unpacked-size.ts';
import { workbookLibrary } from './workbook-library.ts';

/** Where in a workbook a list was found. */
export interface WorkbookPlace {
  sheet: string;
  /** Sheets that the workbook has, hidden ones among them. */
  sheets: number;
  /** Rows of the sheet that are hidden or filtered out; they are read as well. */
  hiddenRows: number;
}

/** Why a workbook isn't read. */
export type WorkbookFault = 'no-workbook' | 'workbook-too-large' | 'workbook-locked';

/** Bytes that a workbook may have unpacked, and characters that its sheet may hold: no list of contacts has more. */
const mostUnpacked = 64 * 1024 * 1024;
const mostText = 20_000_000;
const mostCells = 4_000_000;

/** How workbooks begin: a zip file; or the older kind of file that one with a password is put in. */
const zipMark = [0x50, 0x4b, 0x03, 0x04];
const oldMark = [0xd0, 0xcf, 0x11, 0xe0];
const begins = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);

/** Whether a file is a workbook, or pretends to be one. */
export const isWorkbook = (bytes: Uint8Array): boolean => begins(bytes, zipMark) || isLocked(bytes);

/** A workbook with a password: what is in it can't be told, but that it is encrypted stands in the file's directory. */
function isLocked(bytes: Uint8Array): boolean {
  if (!begins(bytes, oldMark)) return false;
  const name = Uint8Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0));
  for (let at = 512; at + 2 * name.length < bytes.length; at += 64) {
    if (name.every((byte, index) => bytes[at + 2 * index] === byte)) return true;
  }
  return false;
}

/**
 * The first sheet of a workbook that isn't hidden, as a text that `readTable` reads: each row is a line, at its own
 * number. Formulas stand as their values.
 */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<{ text: string; place: WorkbookPlace } | { fault: WorkbookFault }> {
  if (isLocked(bytes)) return { fault: 'workbook-locked' };
  const unpacking = await unpacksWithin(bytes, mostUnpacked);
  if (unpacking !== 'within') return { fault: unpacking === 'beyond' ? 'workbook-too-large' : 'no-workbook' };
  const { read } = await workbookLibrary();
  try {
    const { SheetNames, Sheets, Workbook } = read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      // Which rows are hidden comes with the styles.
      cellStyles: true,
    });
    const shown = Workbook?.Sheets?.findIndex(({ Hidden }) => !Hidden) ?? 0;
    const sheet = SheetNames[Math.max(shown, 0)] ?? '';
    const cells = Sheets[sheet] as {
      '!data'?: (CellObject | undefined)[][];
      '!rows'?: { hidden?: boolean }[];
    };
    const rows = rowsOf(cells?.['!data'] ?? []);
    if (!rows) return { fault: 'workbook-too-large' };
    const text = cellMark + Papa.unparse(rows, { delimiter: cellMark, newline: '\n' });
    const hiddenRows = (cells?.['!rows'] ?? []).filter((row, at) => row?.hidden && rows[at]?.length).length;
    return { text, place: { sheet, sheets: SheetNames.length, hiddenRows } };
  } catch {
    return { fault: 'no-workbook' };
  }
}

/** The rows of a sheet as far as each holds something; undefined where they are too many. */
function rowsOf(data: readonly (readonly (CellObject | undefined)[] | undefined)[]): string[][] | undefined {
  const rows: string[][] = [];
  let cells = 0;
  let length = 0;
  for (const row of data) {
    const end = row?.findLastIndex((cell) => textOf(cell) !== '') ?? -1;
    cells += end + 2;
    if (cells > mostCells) return undefined;
    const texts = Array.from({ length: end + 1 }, (_, at) => textOf(row?.[at]));
    length += texts.reduce((sum, text) => sum + text.length, 0);
    if (length > mostText) return undefined;
    rows.push(texts);
  }
  return rows;
}

/** What a cell shows, but numbers in full: agreement numbers are longer than a spreadsheet writes out. */
function textOf(cell: CellObject | undefined): string {
  if (!cell || cell.v === undefined || cell.v === null) return '';
  const isPlainNumber = cell.t === 'n' && (cell.z === undefined || cell.z === 'General');
  const text = isPlainNumber ? String(cell.v) : (cell.w ?? String(cell.v));
  return text.replaceAll(cellMark, ' ').replace(/\r\n|\r|\n/g, lineMark);
}

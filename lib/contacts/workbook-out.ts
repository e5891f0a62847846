import { workbookLibrary } from './workbook-library.ts';

/** Spreadsheets take no longer text in a cell. */
const longestCell = 32_767;

/** Characters that a column is wide at most. */
const widest = 60;

/** Rows that a column's width is taken from. */
const sample = 200;

/** Rows as a workbook of one sheet. Every cell is text: nothing in it is a formula. */
export async function workbookOf(
  rows: readonly (readonly string[])[],
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { utils, write } = await workbookLibrary();
  const sheet = utils.aoa_to_sheet(
    rows.map((cells) => cells.map((text) => ({ t: 's', v: text.slice(0, longestCell) }))),
    { dense: true },
  );
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  sheet['!cols'] = Array.from({ length: width }, (_, column) => ({
    wch: rows
      .slice(0, sample)
      .reduce((most, cells) => Math.min(widest, Math.max(most, cells[column]?.length ?? 0)), 8),
  }));
  const [first] = rows;
  if (first) {
    const end = { c: width - 1, r: rows.length - 1 };
    sheet['!autofilter'] = { ref: utils.encode_range({ s: { c: 0, r: 0 }, e: end }) };
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31));
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }));
}

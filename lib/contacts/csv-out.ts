import { toCsv } from './csv.ts';
import { forEachYielding } from './for-each-yielding.ts';

/** Rows written at a time. */
const piece = 100;

/** Rows as the parts of a CSV file, with the separator of the input where it had one. */
export async function csvOf(
  rows: readonly (readonly string[])[],
  delimiter: string | undefined,
): Promise<string[]> {
  const pieces = Array.from({ length: Math.ceil(rows.length / piece) }, (_, index) => index * piece);
  const parts: string[] = [];
  const options = delimiter === undefined ? {} : { delimiter };
  await forEachYielding(pieces, (start) => {
    const csv = toCsv(rows.slice(start, start + piece), options);
    // The byte-order mark stands once, at the file's beginning.
    parts.push(start === 0 ? csv : `\r\n${csv.slice(1)}`);
  });
  return parts;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands where somebody has still to write something: the scaffolds put it there (scripts/new). */
export const unwritten = 'not written yet';

/** A text that was copied to be translated, marked as still to be. */
export const marked = (text: string): string => `${unwritten}: ${text}`;

/** The text that was copied, or the text itself where it has no mark. */
export const withoutMark = (text: string): string =>
  text.startsWith(marked('')) ? text.slice(marked('').length) : text;

/** What ends up in the extension, or says what it finds. */
const folders = ['lib', 'locales', 'public', 'test/fixtures'];

/** Every place below a folder where something has still to be written: `<file>:<line>`. */
export function unwrittenPlaces(root = '.'): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8', withFileTypes: true }),
    )
    .filter((entry) => entry.isFile() && /\.(?:ts|json|html)$/.test(entry.name))
    .flatMap(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.includes(unwritten) ? [`${file}:${index + 1}: ${unwritten}`] : []));
    });
}

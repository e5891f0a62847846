import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Name of the file beside the packages. */
export const checksumsFile = 'SHA256SUMS';

/** The lines of a checksums file, as `sha256sum --check` reads them: one for each file, in the order of their names. */
export function checksums(files: readonly string[]): string {
  return [...files]
    .sort()
    .map((file) => `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${basename(file)}\n`)
    .join('');
}

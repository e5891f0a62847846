import { createHash } from 'node:crypto';

/** A run of this many words that stands in a source is not our own sentence. */
export const runLength = 12;

/** Fingerprints (40 bits, hexadecimal) of every run of twelve words in a text, in their order. */
export function fingerprints(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+|¶/gu) ?? [];
  return words.slice(runLength - 1).map((_, start) =>
    createHash('sha1')
      .update(words.slice(start, start + runLength).join(' '))
      .digest('hex')
      .slice(0, 10),
  );
}

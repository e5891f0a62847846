/** How older spreadsheets save CSV: by the language they run in. */
export type LegacyEncoding = 'shift_jis' | 'windows-1252';

/**
 * The text of a file. UTF-8 and UTF-16 (by its mark) are recognised; anything else is read in `legacy`, in which
 * every file is some text.
 */
export function decodeText(bytes: Uint8Array, legacy: LegacyEncoding): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(legacy).decode(bytes);
  }
}

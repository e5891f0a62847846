/** How older spreadsheets save CSV: by the language they run in. */
export type LegacyEncoding =
  | 'shift_jis'
  | 'windows-1252'
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1253'
  | 'windows-1257'
  | 'euc-kr';

/** How the files begin that are no text whatever comes after: spreadsheets (zip, older Excel), PDF. */
const signatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

/** Bytes and characters that show what a file is. */
const sample = 4096;

/**
 * The text of a file; undefined where it holds none, as a workbook. UTF-8, UTF-16 and Japanese in Shift_JIS are
 * recognised; anything else is read in `legacy`.
 */
export function decodeText(bytes: Uint8Array, legacy: LegacyEncoding): string | undefined {
  if (signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte)))
    return undefined;
  const encoding = unicodeOf(bytes);
  const text =
    (encoding && new TextDecoder(encoding).decode(bytes)) ??
    strictly('utf-8', bytes) ??
    legacyText(bytes, legacy);
  return isText(text) ? text : undefined;
}

/** UTF-16 by its mark; without one by the zeros, which stand on one side of its pairs of bytes. */
function unicodeOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, sample);
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 20 < start.length) return undefined;
  return odd > 10 * even ? 'utf-16le' : even > 10 * odd ? 'utf-16be' : undefined;
}

/** Kana are told by their bytes: nobody writes those signs of Windows-1252 side by side. */
function legacyText(bytes: Uint8Array, legacy: LegacyEncoding): string {
  const japanese = strictly('shift_jis', bytes);
  return japanese !== undefined && /[ぁ-んァ-ヶー]{2}/.test(japanese)
    ? japanese
    : new TextDecoder(legacy).decode(bytes);
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether control characters are as rare as in text: a stray one does no harm. */
function isText(text: string): boolean {
  const start = text.slice(0, sample);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = start.match(/[\0-\x08\x0E-\x1A\x1C-\x1F]/g)?.length ?? 0;
  return controls * 100 <= start.length;
}

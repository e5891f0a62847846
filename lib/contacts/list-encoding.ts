import { decodeText, type LegacyEncoding } from '../text/decode.ts';

/** Words of headers, by the encoding that older programs write them in: read in another, they aren't there. */
const marks: Partial<Record<LegacyEncoding, readonly string[]>> = {
  'windows-1250': ['imię', 'wyświetlan', 'příjmení', 'jméno', 'vezetéknév', 'spoločnosť', 'společnost'],
  'windows-1251': ['имя', 'фамилия', 'адрес', 'эл. почт'],
  'windows-1253': ['διεύθυνση', 'όνομα', 'επώνυμο', 'εταιρεία'],
  'windows-1257': ['uzņēmum', 'vārds', 'uzvārds', 'įmonė', 'pavardė'],
  'euc-kr': ['이름', '회사', '주소', '전자'],
};

/** As much of a file as its headers take. */
const headerBytes = 4096;

/**
 * The text of a list's file; undefined where it holds none. Where it isn't in Unicode, its headers tell the encoding;
 * where they don't, it is `legacy`.
 */
export function decodeList(bytes: Uint8Array, legacy: LegacyEncoding): string | undefined {
  const start = bytes.subarray(0, headerBytes);
  const told = (Object.keys(marks) as LegacyEncoding[]).find((encoding) => {
    const headers = new TextDecoder(encoding).decode(start).toLowerCase();
    return marks[encoding]?.some((word) => headers.includes(word));
  });
  return decodeText(bytes, told ?? legacy);
}

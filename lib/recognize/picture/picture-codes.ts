import { signInCodes } from '../../facts/sign-in-codes.ts';
import { type CodeInText, codesIn } from '../codes.ts';
import type { Layout, PictureWord } from './words.ts';

/** Below this, of 100, a reader of pictures isn't sure of a word. */
const sure = 50;

/** What a digit may be read as, beside itself. */
const digitsReadAs: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'OoQD'].map((sign) => [sign, '0'])),
  ...Object.fromEntries([...'Il|!i'].map((sign) => [sign, '1'])),
  ...Object.fromEntries([...'Zz'].map((sign) => [sign, '2'])),
  ...Object.fromEntries([...'Ss$'].map((sign) => [sign, '5'])),
  ...Object.fromEntries([...'Bb'].map((sign) => [sign, '8'])),
};
const digit = `[0-9${Object.keys(digitsReadAs).join('')}]`;

/** The letters with their slips, then digits with theirs, a blank between them now and then. */
const slipped = new RegExp(`(?<![A-Za-z])[A4][A4][DO0][S5$8]T[S5$8] ?[-:#]? ?((?:${digit} ?){4,8})`, 'g');

/** Says that the account is a personal one, with the marks around names read in whatever way. */
const ofMicrosoftAccount =
  /^\W*user account\W{0,3}(\S+(?: ?\S+)?)\W{1,4}from identity\s+provider\W{1,3}live ?\. ?com(?![.\w-]*\w)\W?/i;

/** The codes in what was read off a picture; one that was pieced together, or hardly read, is in doubt. */
export function pictureCodes({ text, spans }: Layout, words: readonly PictureWord[]): CodeInText[] {
  // There are counts and numbers of all kinds on a screen.
  const read = codesIn(text, { isIntroduced: true }).map((found): CodeInText => {
    const code = { ...found, message: repaired(found.message) };
    const at = placeOf(code.code, text);
    const isUnsure = words.some(
      ({ confidence }, word) =>
        confidence < sure && (spans[word]?.from ?? 0) < at.end && (spans[word]?.to ?? 0) > at.at,
    );
    return isUnsure ? { ...code, isDoubtful: true } : code;
  });
  const known = new Set(read.map(({ code }) => code));
  for (const { 0: all, 1: digits = '', index } of text.matchAll(slipped)) {
    const code = codeOf(digits);
    if (code === undefined || known.has(code)) continue;
    known.add(code);
    const message = text.slice(index + all.length, index + all.length + 600).replace(/^[\s:.\-–]+/, '');
    read.push({ code, message: repaired(message), isNamed: true, isDoubtful: true });
  }
  return read;
}

const repaired = (message: string) =>
  message.replace(
    ofMicrosoftAccount,
    (_, name: string) => `User account '${name.replaceAll(' ', '')}' from identity provider 'live.com'`,
  );

/** The code that digits with slips may mean; only one that is known. */
function codeOf(read: string): number | undefined {
  const digits = [...read.replaceAll(' ', '')].map((sign) => digitsReadAs[sign] ?? sign).join('');
  // What follows a code may look like a digit, too.
  for (let length = Math.min(7, digits.length); length >= 4; length--) {
    const code = Number(digits.slice(0, length));
    if (signInCodes.has(code)) return code;
  }
  return undefined;
}

/** Where a code stands, for it to be marked. */
export function placeOf(code: number, text: string): { at: number; end: number } {
  const whole = text.indexOf(String(code));
  if (whole >= 0) return { at: whole, end: whole + String(code).length };
  for (const { 0: all, 1: digits = '', index } of text.matchAll(slipped))
    if (codeOf(digits) === code) return { at: index, end: index + all.trimEnd().length };
  return { at: 0, end: 0 };
}

// Headers as they are compared: words without case, accents, width or punctuation, with one space between them.

const cjk = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u30fc]';
const hasCjk = new RegExp(cjk, 'u');

/** A header's words: `userPrincipalName`, `user_principal_name` and `User Principal Name` are the same. */
export const headerText = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/(\p{Lowercase})(\p{Uppercase})|(\p{Uppercase})(\p{Uppercase}\p{Lowercase})/gu, '$1$3 $2$4')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
    // “e-mail”, “eMail” and “email” are one word.
    .replace(/(?<!\S)e mail/g, 'email')
    // Languages that write without spaces have them only around words of others.
    .replace(new RegExp(`(${cjk}) (?=${cjk})`, 'gu'), '$1')
    .replace(new RegExp(`(${cjk})(?=[a-z0-9])|([a-z0-9])(?=${cjk})`, 'gu'), '$1$2 ');

/** A test for folded headers: whether a word stands in one. Languages that write without spaces have it anywhere. */
export type WordTest = (header: string) => boolean;

/** Whether the word stands in a header, by itself or beside others; a * at its end or beginning stands for any letters. */
export function standsIn(word: string): WordTest {
  const begins = word.endsWith('*');
  const ends = word.startsWith('*');
  const text = headerText(word.replaceAll('*', ''));
  if (hasCjk.test(text)) {
    const close = text.replaceAll(' ', '');
    return (header) => header.replaceAll(' ', '').includes(close);
  }
  return (header) => {
    const words = ` ${header} `;
    return words.includes(`${ends ? '' : ' '}${text}${begins ? '' : ' '}`);
  };
}

/** Whether any of the words stands in a header. */
export function anyStandsIn(words: readonly string[]): WordTest {
  const tests = words.map(standsIn);
  return (header) => tests.some((test) => test(header));
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signInCodes } from '../../../../lib/facts/sign-in-codes.ts';
import { codesIn } from '../../../../lib/recognize/codes.ts';

const numbers = (text: string) => codesIn(text).map(({ code }) => code);

describe.each([...signInCodes.keys()])('%i', (code) => {
  test.each([
    ['alone', `${code}`],
    ['with its letters', `AADSTS${code}`],
    ['set apart', `aadsts ${code}`],
    ['in a sentence', `I get AADSTS${code}: something went wrong, when I sign in.`],
    ['called an error', `Error Code: ${code}`],
    ['called so in German', `Fehlercode ${code}`],
    ['called so in Japanese', `エラー コード: ${code}`],
    ['called so in French', `code d’erreur ${code}`],
    ['called so in Spanish', `código de error ${code}`],
    ['called so in Portuguese', `código de erro: ${code}`],
    ['in brackets', `It says (${code}) at the end`],
  ])('is read %s', (_, text) => {
    expect(numbers(text)).toEqual([code]);
  });

  test.each([
    ['a longer number', `1${code}`],
    ['a longer code', `AADSTS${code}99999`],
    ['an order', `Order no. ${code}`],
    ['a quantity', `Quantity: ${code}`],
    ['a price', `$${code}`],
    ['a price in euros', `${code} EUR`],
    ['a licence id', `License ID ${code}`],
    ['a phone number', `Tel. +81 3 ${code} 1234`],
    ['a count', `${code} users are affected`],
    ['a version', `build ${code}.2`],
    ['a part of an id', `a1b2-${code}-c3d4`],
    ['an order in Japanese', `注文番号 ${code}`],
    ['an order in German', `Bestellnummer ${code}`],
    ['a thousand more', `${String(code).slice(0, 2)},${String(code).slice(2)}`],
  ])('is not taken for %s', (_, text) => {
    expect(numbers(text)).toEqual([]);
  });
});

test('a code that nobody knows counts with its letters only', () => {
  expect(numbers('AADSTS123456: what is it?')).toEqual([123456]);
  expect(numbers('123456')).toEqual([]);
});

test('the message is what follows, where it was copied along', () => {
  const [found] = codesIn(
    "Message: AADSTS50020: User account 'a@b.example' from identity provider 'live.com'",
  );
  expect(found?.message).toMatch(/^User account/);
});

test('likeness counts for nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9_999_999 }), (number) => {
      expect(numbers(`${number}`)).toEqual(signInCodes.has(number) ? [number] : []);
    }),
  );
});

test('any text is read in time that grows with its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
      for (const { code } of codesIn(text)) expect(text.normalize('NFKC')).toContain(String(code));
    }),
  );
});

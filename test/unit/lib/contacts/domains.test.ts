import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../../lib/contacts/address.ts';
import { addressNotes } from '../../../../lib/contacts/address-notes.ts';
import { domainSuggestions, readDomain, suffixSlips } from '../../../../lib/contacts/domains.ts';

it.each([
  ['contoso.com', 'organisation', 'contoso.com'],
  ['CONTOSO.COM.', 'organisation', 'contoso.com'],
  ['mail.contoso.co.jp', 'organisation', 'mail.contoso.co.jp'],
  ['contoso.onmicrosoft.com', 'organisation', 'contoso.onmicrosoft.com'],
  ['München.de', 'organisation', 'xn--mnchen-3ya.de'],
  ['例え。jp', 'organisation', 'xn--r8jz45g.jp'],
  ['пример.рф', 'organisation', 'xn--e1afmkfd.xn--p1ai'],
  ['practice.example', 'organisation', 'practice.example'],
  ['hotmail.co.uk', 'microsoft-consumer', 'hotmail.co.uk'],
  ['outlook.com', 'microsoft-consumer', 'outlook.com'],
  ['gmail.com', 'provider', 'gmail.com'],
  ['yahoo.co.jp', 'provider', 'yahoo.co.jp'],
])('reads %s', (text, kind, ascii) => expect(readDomain(text)).toEqual({ kind, ascii }));

it.each([
  ['contoso.con', 'unknown-suffix'],
  ['contoso.local', 'unknown-suffix'],
  ['contoso', 'bad-domain'],
  ['co.uk', 'bad-domain'],
  ['', 'bad-domain'],
  ['127.0.0.1', 'bad-domain'],
  ['[::1]', 'bad-domain'],
  ['contoso.com/x', 'bad-domain'],
  ['contoso.com:443', 'bad-domain'],
  ['con toso.com', 'bad-domain'],
  ['contoso..com', 'bad-domain'],
  ['-contoso.com', 'bad-domain'],
  ['%63ontoso.com', 'bad-domain'],
  [`${'a'.repeat(64)}.com`, 'bad-domain'],
  [`${'a.'.repeat(130)}com`, 'bad-domain'],
])('refuses %s', (text, fault) => expect(readDomain(text)).toMatchObject({ kind: 'invalid', fault }));

const domainLike = fc
  .array(
    fc.constantFrom(
      'contoso',
      '.com',
      '.jp',
      'ü',
      '例',
      '.',
      '。',
      '-',
      '/',
      '@',
      ':',
      '%2e',
      '#',
      '?',
      '１',
      'xn--',
      '_',
      '\u00AD',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

it('hands on nothing but plain host names', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), domainLike), (text) => {
      const reading = readDomain(text);
      if (reading.kind === 'invalid') return;
      expect(reading.ascii).toMatch(/^[a-z0-9._-]+$/);
      expect(new URL(`https://${reading.ascii}/`).hostname).toBe(reading.ascii);
    }),
    { numRuns: 200 },
  );
});

it.each([
  ['Jane.Doe@Contoso.com', { address: 'jane.doe@contoso.com', domain: 'contoso.com' }],
  ['ｊａｎｅ＠ｃｏｎｔｏｓｏ．ｃｏｍ', { address: 'jane@contoso.com', domain: 'contoso.com' }],
  ["o'neil+vl@contoso.com", { address: "o'neil+vl@contoso.com", domain: 'contoso.com' }],
  ['@contoso.com', { fault: 'empty-local-part' }],
  ['jane..doe@contoso.com', { fault: 'bad-local-part' }],
  [`${'j'.repeat(65)}@contoso.com`, { fault: 'bad-local-part' }],
  ['jane@contoso.con', { fault: 'unknown-suffix', domain: 'contoso.con' }],
  ['jane', { fault: 'not-an-address' }],
])('reads the address %s', (given, reading) => expect(readAddress(given)).toEqual(reading));

it('notes what kind of address it is', () => {
  expect(addressNotes('jane+vl@contoso.com', '')).toEqual([{ code: 'plus-address' }]);
  expect(addressNotes('licensing@contoso.com', '')).toEqual([{ code: 'shared-address' }]);
  expect(addressNotes('jane_contoso.com#ext#@fabrikam.onmicrosoft.com', '')).toEqual([
    { code: 'guest-address' },
  ]);
  expect(addressNotes('jane@xn--mnchen-3ya.de', 'Jane@München.de')).toEqual([
    { code: 'international-domain', domain: 'München.de' },
  ]);
});

it('takes no real suffix for a slip', () => {
  for (const [slip, meant] of Object.entries(suffixSlips)) {
    expect([slip, readDomain(`contoso.${slip}`).kind]).toEqual([slip, 'invalid']);
    expect(readDomain(`contoso.${meant}`).kind).toBe('organisation');
  }
});

describe('suggestions', () => {
  const suggest = domainSuggestions(
    new Map([
      ['contoso.com', 9],
      ['contosso.com', 1],
      ['site1.example', 9],
      ['site2.example', 1],
      ['northwind.example', 4],
      ['northwnd.example', 3],
    ]),
  );

  it.each([
    ['gmial.com', 'gmail.com'],
    ['gamil.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['outlok.com', 'outlook.com'],
    ['contoso.con', 'contoso.com'],
    ['fabrikam.con', 'fabrikam.com'],
    ['contosso.com', 'contoso.com'],
    ['cotnoso.com', 'contoso.com'],
    ['contoso.cm', 'contoso.com'],
  ])('for %s: %s', (domain, meant) => expect(suggest(domain)).toBe(meant));

  it.each([
    'gmail.com',
    'mail.com',
    'contoso.com',
    'fabrikam.co',
    'fabrikam.com',
    'site2.example',
    'northwnd.example',
    'constructor',
    '',
  ])('none for %s', (domain) => expect(suggest(domain)).toBeUndefined());

  it('compare thousands of domains', () => {
    const counts = new Map(Array.from({ length: 5000 }, (_, index) => [`some-domain-${index}.example`, 4]));
    const ready = domainSuggestions(counts);
    for (const domain of counts.keys()) expect(ready(domain)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../../lib/facts/languages.ts';
import { links } from '../../../../lib/facts/links.ts';
import { sections, sources } from '../../../../lib/facts/sources.ts';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { isOutcome } from '../../../../lib/guide/replay.ts';
import { caseSheet, checkCase } from '../../../../lib/handover/case-sheet.ts';
import { type FieldId, type FieldValues, fields, numbersIn } from '../../../../lib/handover/fields.ts';
import { isPersonalAddress } from '../../../../lib/handover/personal-address.ts';
import { sheetMarkdown, sheetText } from '../../../../lib/handover/sheet.ts';
import {
  caseFor,
  caseKinds,
  type SupportCase,
  supportCases,
} from '../../../../lib/handover/support-cases.ts';
import { regionPhones, supportLinks, supportPhones } from '../../../../lib/handover/support-contacts.ts';
import { isAddress } from '../../../../lib/text/address.ts';
import { loadHandoverWords } from '../../../../locales/load/messages.ts';
import { readMarkdown } from './read-markdown.ts';

const newProfile: FieldValues = {
  oldId: 'marcel@fourthcoffee.example',
  newId: 'marcel@fourthcoffee.onmicrosoft.com',
  licenseIds: '12345678, 87654321',
  agreementMail: 'licenses@fourthcoffee.example',
};

describe('kinds of cases', () => {
  test.each(caseKinds)('%s belongs to outcomes that there are, each to one kind', (kind) => {
    const { outcomes, items, optional, sources: cited }: SupportCase = supportCases[kind];
    const codes = new Set<string>(
      Object.values(guide.nodes).flatMap((node) => (isOutcome(node) ? [node.code] : [])),
    );
    expect(outcomes.filter((code) => !codes.has(code))).toEqual([]);
    for (const code of outcomes) expect(caseFor(code)).toBe(kind);
    expect(optional.filter((field) => !items.includes(field))).toEqual([]);
    expect(cited.filter((source) => !(sections as readonly string[]).includes(source))).toEqual([]);
  });

  test('there is one for every outcome that support has to act on', () => {
    const without = Object.values(guide.nodes).filter(
      (node) => isOutcome(node) && node.actor === 'support' && caseFor(node.code) === undefined,
    );
    expect(without).toEqual([]);
    expect(caseFor('VL-120')).toBeUndefined();
  });

  test('a new profile needs the four things that Microsoft names', () => {
    expect(checkCase('new-profile', {})).toEqual(
      ['oldId', 'newId', 'licenseIds', 'agreementMail'].map((field) => ({ field, code: 'missing' })),
    );
    expect(checkCase('new-profile', newProfile)).toEqual([]);
  });

  test('a case in VL Central needs package, screenshot and two confirmations', () => {
    expect(checkCase('vl-central', { screenshot: 'no', validated: 'yes' }).map(({ field }) => field)).toEqual(
      ['package', 'screenshot', 'cloudConfirmed'],
    );
  });
});

describe('checks', () => {
  test.each<[FieldValues, FieldId, string]>([
    [{ newId: 'MARCEL@fourthcoffee.example' }, 'newId', 'same-ids'],
    [{ newId: 'marcel@gmail.com' }, 'newId', 'personal-address'],
    [{ oldId: 'marcel' }, 'oldId', 'not-an-address'],
    [{ oldId: 'marcel@fourthcoffee' }, 'oldId', 'not-an-address'],
    [{ oldId: `${'a'.repeat(300)}@example.com` }, 'oldId', 'too-long'],
    [{ licenseIds: '12345678 my-contract' }, 'licenseIds', 'unusual-number'],
    [{ licenseIds: 'marcel@fourthcoffee.example' }, 'licenseIds', 'unusual-number'],
    [{ agreementMail: '   ' }, 'agreementMail', 'missing'],
  ])('%o: %s %s', (changed, field, code) => {
    expect(checkCase('new-profile', { ...newProfile, ...changed })).toEqual([{ field, code }]);
  });

  test('a date is a date', () => {
    const form = { package: '1', screenshot: 'yes', validated: 'yes', cloudConfirmed: 'yes' };
    expect(checkCase('vl-central', { ...form, effectiveDate: 'soon' })).toEqual([
      { field: 'effectiveDate', code: 'not-a-date' },
    ]);
    expect(checkCase('vl-central', { ...form, effectiveDate: '2026-12-31' })).toEqual([]);
  });

  test('addresses', () => {
    expect(
      ['ann@example.com', 'Ann.Lee+vl@mail.example.co.jp', 'o’neil@bücher.example'].filter(isAddress),
    ).toHaveLength(3);
    expect(
      ['', '@', 'a@b', 'a b@example.com', 'a@example..com', '<a@example.com>', 'a@-b.com'].filter(isAddress),
    ).toEqual([]);
  });

  test('personal addresses', () => {
    expect(
      [
        'a@gmail.com',
        'a@OUTLOOK.COM',
        'a@hotmail.co.uk',
        'a@yahoo.co.jp',
        'a@web.de',
        'a@docomo.ne.jp',
      ].filter((address) => !isPersonalAddress(address)),
    ).toEqual([]);
    expect(
      [
        'a@fourthcoffee.onmicrosoft.com',
        'a@microsoft.com',
        'a@live.example.com',
        'a@free.example',
        'a@gmail.com.example',
      ].filter(isPersonalAddress),
    ).toEqual([]);
  });

  test('numbers are taken apart', () => {
    expect(numbersIn(' 123、４５６\n789;123,')).toEqual(['123', '456', '789']);
  });

  test('never throw', () => {
    const form = fc.record(
      Object.fromEntries(Object.keys(fields).map((field) => [field, fc.string({ unit: 'binary' })])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...caseKinds), form, (kind, typed) => {
        for (const { field } of checkCase(kind, typed)) expect(supportCases[kind].items).toContain(field);
      }),
    );
  });
});

describe('what support reads', () => {
  test.each(locales)('in %s has every item, and what is missing', async (locale) => {
    const words = await loadHandoverWords(locale);
    for (const kind of caseKinds) {
      const { items }: SupportCase = supportCases[kind];
      const typed = Object.fromEntries(
        items.map((field) => [field, fields[field] === 'confirmation' ? 'yes' : `12345678@${field}.example`]),
      );
      const text = sheetText(caseSheet(kind, typed, words), words.colon);
      for (const field of items) expect(text).toContain(words.fields[field]);
      expect(text).toContain(words.cases[kind].request);
      expect(text).not.toContain(`\n${words.missing}\n`);
      expect(sheetText(caseSheet(kind, {}, words), words.colon)).toContain(`\n${words.missing}\n`);
    }
  });

  test('as text and as Markdown', async () => {
    const words = await loadHandoverWords('en');
    const sheet = caseSheet('new-profile', { ...newProfile, agreementMail: '' }, words);
    expect(sheetText(sheet, words.colon)).toBe(`New volume licensing profile
============================

Please create a new volume licensing profile for the new sign-in address below.

- Old sign-in address: marcel@fourthcoffee.example
- New sign-in address (Microsoft Entra ID): marcel@fourthcoffee.onmicrosoft.com
- Agreement numbers (License IDs): 12345678, 87654321

Still missing
-------------

- Email address named in the agreement
`);
    expect(sheetMarkdown(sheet, words.colon)).toContain(
      '- **Old sign-in address:** `marcel@fourthcoffee.example`\n',
    );
  });

  test('shows what was typed as text only', async () => {
    const words = await loadHandoverWords('en');
    const problem = '# <img src=x onerror=alert(1)>\n![x](https://evil.example)\n\u202e* `code`\u0000';
    const markdown = sheetMarkdown(caseSheet('general', { problem }, words), words.colon);
    const { shape, text } = readMarkdown(markdown);
    expect(shape).toBe(
      'root(heading() paragraph() list(listItem(paragraph(strong()))) heading() list(listItem(paragraph()) listItem(paragraph())))',
    );
    expect(text).toContain('#<imgsrc=xonerror=alert(1)>![x](https://evil.example)*`code`');
    expect(markdown).not.toMatch(/\p{C}(?<!\n)/u);
  });
});

describe('ways to support', () => {
  test('every number has hours and languages, and countries have names', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    const tongues = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    for (const [country, { phones, hours, languages }] of [
      ...Object.entries(supportPhones),
      ...Object.entries(regionPhones),
    ]) {
      expect(phones.length).toBeGreaterThan(0);
      for (const { number } of phones) expect(number).toMatch(/^[+\d(][\d ().-]{6,}$/);
      expect([hours.from, hours.to].join()).toMatch(/^\d\d:\d\d,\d\d:\d\d$/);
      expect(languages.every((language) => tongues.of(language) !== undefined)).toBe(true);
      if (!Object.hasOwn(regionPhones, country)) expect(names.of(country)).toBeDefined();
    }
  });

  test('the numbers that the facts name are there', () => {
    const numbers = (country: string) => supportPhones[country]?.phones.map(({ number }) => number);
    expect(numbers('US')).toEqual(['(866) 230-0560']);
    expect(numbers('CA')).toEqual(['(866) 230-0560']);
    expect(numbers('JP')).toEqual(['0120-737-565']);
    expect(numbers('GB')).toEqual(['0800 9179016']);
    expect(numbers('DE')).toContain('0800 6270101');
  });

  test('the article is the one that is cited', () => {
    expect(links[supportLinks.article]).toBe(sources['contact-support'].url);
  });
});

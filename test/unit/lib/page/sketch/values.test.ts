import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roles, tags } from '../../../../../lib/facts/elements.ts';
import { frameworkClasses, identifier, keptValue } from '../../../../../lib/page/sketch/values.ts';
import { identifierWords } from '../../../../../lib/page/sketch/words.ts';

const names = [
  ...['role', 'dir', 'lang', 'type', 'popover', 'hidden', 'inert', 'disabled', 'contenteditable'],
  ...['live', 'selected', 'current', 'level', 'valuenow', 'haspopup', 'sort'].map((state) => `aria-${state}`),
  ...['hint', 'value', 'automation-id', 'automationid', 'automation-key', 'testid', 'portal-node'].map(
    (name) => `data-${name}`,
  ),
];

it('keeps what the rules and the tools look for', () => {
  expect(keptValue('role', 'alert')).toBe('alert');
  expect(keptValue('data-hint', 'ReactLeftNav')).toBe('ReactLeftNav');
  expect(keptValue('data-value', 'ToggleNavCollapse')).toBe('ToggleNavCollapse');
  expect(keptValue('data-value', 'subscriptions')).toBe('subscriptions');
  expect(keptValue('data-automation-id', 'MessageCenterPane')).toBe('MessageCenterPane');
  expect(keptValue('aria-hidden', 'true')).toBe('true');
  expect(keptValue('aria-valuenow', '49151')).toBe('0');
  expect(keptValue('lang', 'de-DE')).toBe('de');
  expect(keptValue('onclick', 'x')).toBeUndefined();
  expect(
    frameworkClasses('ms-MessageBar root-121 fui-MessageBarBody ms-AnnaMiller css-7 moveOffScreen'),
  ).toBe('ms-MessageBar fui-MessageBarBody moveOffScreen');
});

it('keeps the shape of what it doesn’t know', () => {
  expect(keptValue('data-automation-id', 'userRow-Anna Miller')).toBe('userRow-Aa Aa');
  expect(keptValue('data-value', 'anna.miller.contoso.com')).toBe('a.a.a.a');
  expect(keptValue('data-automation-key', 'Passport 12345678')).toBe('Aa 9');
  expect(keptValue('role', 'annamiller')).toBe('');
});

it('lets no six letters through that nobody has listed', () => {
  const known = new Set([...identifierWords, ...roles, ...tags]);
  const letters = fc.stringMatching(/^[A-Za-z]{6,12}$/).filter((word) => !known.has(word.toLowerCase()));
  const unicode = fc.constantFrom(
    '佐藤葵さんの契約',
    'Müllermann',
    'Ωμέγαλφα',
    'ЖДАНОВИЧ',
    'ａｎｎａｍｉｌｌｅｒ',
  );
  const value = fc
    .array(fc.oneof(letters, unicode, fc.string(), fc.constantFrom('-', '_', ' ', '.', '/', 'Row', '7')), {
      minLength: 1,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.constantFrom(...names), value, (name, text) => {
      for (const kept of [
        keptValue(name, text) ?? '',
        frameworkClasses(`ms-${text} ${text}`),
        identifier(text),
      ])
        for (const word of kept.match(/\p{Lu}?\p{Ll}{5,}|\p{Lu}{6,}|\p{Lo}{6,}/gu) ?? [])
          if (text.includes(word)) expect([...known, ...stateWords]).toContain(word.toLowerCase());
    }),
    { numRuns: 500 },
  );
});

/** Values of states that are as long, and words of routes. */
const stateWords = (
  'undefined assertive menubar listbox horizontal vertical ascending descending manual plaintext button submit password search ' +
  'number checkbox hidden location polite until found dialog ' +
  'homepage billoverview licenses subscriptions downloadsandkeys contracts contract assignments assignment messagecenter ' +
  'servicehealth support copilot agents'
).split(' ');

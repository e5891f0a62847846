import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { guideLink } from '../../../../lib/handover/guide-link.ts';
import { readPasted } from '../../../../lib/handover/pasted.ts';
import { shareCode } from '../../../../lib/handover/share-code.ts';
import { makeSummary, summaryJson } from '../../../../lib/handover/summary.ts';

const walk = {
  entry: 'profile-setup-error',
  answers: [
    { node: 'profile-setup-error', option: 'own-domain' },
    { node: 'profile-used-before', option: 'same-account' },
  ],
};
const summary = makeSummary(
  guide,
  {
    extension: '0.1.0',
    language: 'en',
    date: '2026-11-20',
    findings: [],
    journey: [],
    walk,
    done: [],
    typed: [],
  },
  [],
  '',
);
const changed = (change: object) => JSON.stringify({ ...summary, ...change });

test('words are no place', () => {
  for (const words of ['missing tab', 'VL admin', 'vlsc', '', ' [1, 2]'])
    expect(readPasted(guide, words)).toBeUndefined();
});

test('a link to a place of the guide on the web is that place, in whatever folder and language', () => {
  const at = 'https://intranet.fourthcoffee.example/vl/index.html';
  for (const locale of ['en', 'ja'] as const)
    for (const place of [
      walk,
      { entry: 'profile-setup-error', answers: [] },
      { entry: guide.start, answers: [] },
    ]) {
      const link = guideLink(at, guide, place, locale);
      expect(new URL(link).searchParams.get('lang')).toBe(locale);
      const found = place.entry === guide.start ? undefined : { kind: 'place', walk: place, whole: true };
      expect(readPasted(guide, ` ${link}\n`)).toEqual(found);
    }
  expect(readPasted(guide, 'https://contoso.example/#/constructor')).toBeUndefined();
});

test('a code in a sentence, or a summary without its line breaks, is the same place', () => {
  const code = shareCode(guide, walk);
  expect(readPasted(guide, `I stand at ${code.toLowerCase()}, please help`)).toEqual({
    kind: 'place',
    walk,
    whole: true,
  });
  expect(readPasted(guide, summaryJson(summary).replaceAll('\n', ''))).toEqual({
    kind: 'place',
    walk,
    whole: true,
    done: [],
    made: '2026-11-20',
  });
});

test('a summary of another guide leads as far as its answers hold, and says so', () => {
  const answers = [...walk.answers, { node: 'profile-same-account', option: 'gone' }];
  expect(readPasted(guide, changed({ answers }))).toMatchObject({ kind: 'place', walk, whole: false });
  expect(readPasted(guide, changed({ entry: 'gone', answers: [] }))).toMatchObject({
    walk: { entry: guide.start, answers: [] },
    whole: false,
  });
});

test('a day that is none is left out', () => {
  expect(readPasted(guide, changed({ date: '2026-99-99' }))).toEqual({
    kind: 'place',
    walk,
    whole: true,
    done: [],
  });
});

test('what can’t be read is told apart', () => {
  const error = (text: string) => readPasted(guide, text);
  expect(error('VL-999')).toMatchObject({ of: 'code', error: 'unknown-place' });
  expect(error('VLG1-23')).toMatchObject({ of: 'code', error: 'incomplete' });
  expect(error('{"format"')).toMatchObject({ of: 'summary', error: 'not-json' });
  expect(error('{}')).toMatchObject({ of: 'summary', error: 'not-a-summary' });
  expect(error(changed({ version: 2 }))).toMatchObject({ error: 'newer-version' });
  expect(error(changed({ entry: '<b>' }))).toMatchObject({ error: 'bad-values', values: ['entry'] });
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.string().map((text) => `{${text}`),
      ),
      (text) => {
        readPasted(guide, text);
      },
    ),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../../lib/facts/languages.ts';
import { SOLVED } from '../../../../lib/guide/ending.ts';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { nextNode, nextOption, replay } from '../../../../lib/guide/replay.ts';
import type { Guide } from '../../../../lib/guide/types.ts';
import { readPasted } from '../../../../lib/handover/pasted.ts';
import { sheetMarkdown, sheetText } from '../../../../lib/handover/sheet.ts';
import {
  makeSummary,
  type PersonalItem,
  personalIn,
  readSummary,
  type Summary,
  type SummaryInput,
  summaryJson,
  summarySheet,
  walkOf,
} from '../../../../lib/handover/summary.ts';
import { loadGuideWords } from '../../../../locales/load/guide.ts';
import { loadHandoverWords } from '../../../../locales/load/messages.ts';
import { loadLocale } from '../../../../locales/load/shell.ts';
import { readMarkdown } from './read-markdown.ts';

const input: SummaryInput = {
  extension: '0.1.0',
  language: 'en',
  date: '2026-11-20',
  findings: [
    {
      id: 'ready-to-become-admin',
      confidence: 'certain',
      domain: 'fourthcoffee.example',
      evidence:
        'Ready to become the admin of Fourthcoffee.example?\n Signed in as marcel@fourthcoffee.example.',
    },
    { id: 'missing-vl-tab', confidence: 'possible' },
  ],
  journey: [{ kind: 'safe-links', host: 'eur01.safelinks.protection.outlook.com' }, { kind: 'azure' }],
  walk: {
    entry: 'ready-to-become-admin',
    answers: [{ node: 'ready-to-become-admin', option: 'it-can' }],
  },
  done: ['send-instructions', 'no-such-step'],
  typed: [
    { kind: 'name', value: 'Marcel Truempy' },
    { kind: 'address', value: 'marcel@fourthcoffee.example' },
  ],
};
const removed = '[left out]';
const plain = makeSummary(guide, input, [], removed);

const context = async (locale: (typeof locales)[number]) => {
  const [words, guideWords, { findings }] = await Promise.all([
    loadHandoverWords(locale),
    loadGuideWords(locale),
    loadLocale(locale),
  ]);
  const findingTitles = Object.fromEntries(Object.entries(findings).map(([id, { title }]) => [id, title]));
  return { words, context: { guide, guideWords, findingTitles, words: words.summary, locale } };
};

describe('personal data', () => {
  test('is listed, each item once', () => {
    expect(personalIn(input)).toEqual<PersonalItem[]>([
      { kind: 'domain', value: 'fourthcoffee.example' },
      { kind: 'address', value: 'marcel@fourthcoffee.example' },
      { kind: 'name', value: 'Marcel Truempy' },
    ]);
  });

  test('is left out, of the page’s text, too, where it isn’t chosen', () => {
    expect(summaryJson(plain)).not.toMatch(/fourthcoffee|marcel|truempy/i);
    expect(plain.personal).toEqual([]);
    expect(plain.findings[0]?.evidence).toBe(
      `Ready to become the admin of ${removed}? Signed in as ${removed}.`,
    );
  });

  test('is added where it is chosen, and nothing beside it', () => {
    const chosen: PersonalItem[] = [
      { kind: 'domain', value: 'fourthcoffee.example' },
      { kind: 'name', value: 'Somebody Else' },
    ];
    const summary = makeSummary(guide, input, chosen, removed);
    expect(summary.personal).toEqual([{ kind: 'domain', value: 'fourthcoffee.example' }]);
    expect(summaryJson(summary)).not.toMatch(/marcel|truempy|somebody/i);
    expect(summary.findings[0]?.evidence).toContain('Fourthcoffee.example?');
  });

  test('of every choice, only the chosen stands in the summary', () => {
    const all = personalIn(input);
    fc.assert(
      fc.property(fc.subarray(all), (chosen) => {
        expect(makeSummary(guide, input, chosen, removed).personal).toEqual(chosen);
      }),
    );
  });
});

describe('somebody who was helped', () => {
  const helped: SummaryInput = {
    ...input,
    findings: [{ id: 'no-permission', confidence: 'possible', by: 'said' }, ...input.findings],
    brought: [
      {
        kind: 'mail',
        findings: ['personal-account', 'no-such-finding'],
        codes: ['AADSTS50020'],
        details: ['7e1f6e0e-0000-4000-8000-000000000001'],
      },
    ],
    notes: ' Called back.\nWrites from ana@fourthcoffee.example. ',
  };

  test('is told of: what was said and brought, and the notes without personal data', async () => {
    const summary = makeSummary(guide, helped, [], removed);
    expect(summary.notes).toBe(`Called back.\nWrites from ${removed}.`);
    expect(personalIn(helped)).toContainEqual({ kind: 'address', value: 'ana@fourthcoffee.example' });
    expect(makeSummary(guide, helped, personalIn(helped), removed).notes).toContain(
      'ana@fourthcoffee.example',
    );
    expect(readSummary(summaryJson(summary))).toEqual({ summary });
    const { context: english, words } = await context('en');
    const text = sheetText(summarySheet(summary, english), words.colon);
    expect(text).toContain('(no-permission, said by the customer)');
    expect(text).toContain('(missing-vl-tab, not certain)');
    expect(text).toMatch(/- Mail: .*, no-such-finding, AADSTS50020, 7e1f6e0e/);
    expect(text).toContain('Notes\n-----\n\nCalled back.');
  });

  test('in every language', async () => {
    const answered = {
      ...helped,
      walk: {
        entry: 'no-permission',
        answers: [{ node: 'no-permission', option: 'consumer', by: 'said' as const }],
      },
    };
    for (const locale of locales) {
      const { context: local, words } = await context(locale);
      const text = sheetText(summarySheet(makeSummary(guide, answered, [], removed), local), words.colon);
      expect(text).not.toMatch(/[{}]|undefined/);
      for (const { said, brought, broughtKinds, notes } of [words.summary])
        for (const word of [said, brought, broughtKinds.mail, notes]) expect(text).toContain(word);
    }
  });
});

describe('a summary', () => {
  test('holds the place, and of the done steps those that the outcome has', () => {
    expect(plain).toMatchObject({ ...input.walk, outcome: 'VL-111', done: ['send-instructions'] });
  });

  test('comes back from JSON as it was, and leads to the same place', () => {
    const read = readSummary(summaryJson(plain));
    expect(read).toEqual({ summary: plain });
    expect(walkOf(guide, plain)).toEqual(input.walk);
  });

  test('says what gave an answer, what was gone on to, and that it is solved', async () => {
    const [[from, outcome] = ['', undefined]] = Object.entries(guide.nodes).filter(
      ([, node]) => node.kind === 'outcome',
    );
    const linked = { ...guide, nodes: { ...guide.nodes, [from]: { ...outcome, next: [from] } } } as Guide;
    const [question = ''] = Object.keys(guide.nodes).filter((id) =>
      nextNode(guide.nodes[id] as never, 'dod'),
    );
    const known = { node: question, option: 'dod', by: 'set' } as const;
    const ways = [
      { entry: from, answers: [{ node: from, option: nextOption(from) }] },
      { entry: question, answers: [known] },
    ];
    for (const walk of ways) {
      const summary = makeSummary(linked, { ...input, walk, done: [SOLVED] }, [], removed);
      expect(summary).toMatchObject({ ...walk, solved: true, done: [] });
      expect(readSummary(summaryJson(summary))).toEqual({ summary });
      expect(readPasted(linked, summaryJson(summary))).toMatchObject({ walk, whole: true, done: [SOLVED] });
    }
    const { words, context: english } = await context('en');
    const told = ways.map((walk) =>
      sheetText(
        summarySheet(makeSummary(linked, { ...input, walk, done: [SOLVED] }, [], removed), {
          ...english,
          guide: linked,
        }),
        words.colon,
      ),
    );
    expect(told[0]).toContain('Went on to: ');
    expect(told[1]).toContain('(from the settings)');
    for (const text of told) expect(text).toContain('The person says that it is solved.');
  });

  test('of a walk without an outcome has none', () => {
    const summary = makeSummary(guide, { ...input, walk: { entry: guide.start, answers: [] } }, [], removed);
    expect(summary).not.toHaveProperty('outcome');
    expect(readSummary(summaryJson(summary))).toEqual({ summary });
  });

  test('of another guide leads to the last place that this one has', () => {
    const strange: Summary = { ...plain, answers: [...plain.answers, { node: 'not-here', option: 'x' }] };
    expect(walkOf(guide, strange)).toEqual(input.walk);
    expect(replay(guide, walkOf(guide, { ...plain, entry: 'not-here' })).id).toBe(guide.start);
  });
});

describe('a pasted text', () => {
  const changed = (change: object) => JSON.stringify({ ...plain, ...change });

  test.each<[string, string, object]>([
    ['nothing', '', { error: 'not-json' }],
    ['no JSON', 'Dear colleague', { error: 'not-json' }],
    ['something else', '{"format":"x"}', { error: 'not-a-summary' }],
    ['null', 'null', { error: 'not-a-summary' }],
    ['a newer form', changed({ version: 2 }), { error: 'newer-version' }],
    ['too much', changed({ extension: 'x'.repeat(70_000) }), { error: 'too-long' }],
    [
      'an answer of nobody',
      changed({ answers: [{ node: 'ready-to-become-admin', option: 'it-can', by: 'god' }] }),
      { error: 'bad-values', values: ['answers.0.by'] },
    ],
    [
      'a strange way on',
      changed({ answers: [{ node: 'ready-to-become-admin', option: 'next/<b>' }], solved: 'yes' }),
      { error: 'bad-values', values: ['answers.0.option', 'solved'] },
    ],
    ['a bad entry', changed({ entry: '<b>' }), { error: 'bad-values', values: ['entry'] }],
    [
      'bad parts',
      changed({ findings: [{ id: 'x', confidence: 'sure' }], journey: [{ kind: 'azure', host: 'a b' }] }),
      { error: 'bad-values', values: ['findings.0.confidence', 'journey.0.host'] },
    ],
  ])('%s is named by a code', (_name, text, expected) => {
    expect(readSummary(text)).toEqual(expected);
  });

  test('loses the keys that aren’t known', () => {
    const text = changed({
      more: 1,
      findings: [{ id: 'missing-vl-tab', confidence: 'certain', html: '<b>' }],
    });
    expect(readSummary(text)).toEqual({
      summary: { ...plain, findings: [{ id: 'missing-vl-tab', confidence: 'certain' }] },
    });
  });

  test('of any kind never throws, and leads somewhere', async () => {
    const { context: of, words } = await context('en');
    const near = fc.record(
      Object.fromEntries(
        Object.entries(plain).map(([key, value]) => [key, fc.oneof(fc.constant(value), fc.jsonValue())]),
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          near.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const read = readSummary(text);
          if (!('summary' in read)) return;
          replay(guide, walkOf(guide, read.summary));
          sheetMarkdown(summarySheet(read.summary, of), words.colon);
        },
      ),
      { numRuns: 300 },
    );
    expect(readSummary('['.repeat(60_000))).toHaveProperty('error');
    expect(readSummary('{"__proto__":{"format":"vl-signin-guide/summary","version":1}}')).toHaveProperty(
      'error',
    );
  });
});

describe.each(locales)('read in %s', (locale) => {
  test('has the guide’s words, and nothing unresolved', async () => {
    const { words, context: of } = await context(locale);
    const sheet = summarySheet(plain, of);
    for (const text of [sheetText(sheet, words.colon), sheetMarkdown(sheet, words.colon)]) {
      expect(text).not.toMatch(/\{[A-Za-z]|undefined|\[object/);
      expect(text).toContain('VL-111');
      expect(text).toContain(words.summary.hosts.azure);
      expect(text).toContain(`${words.summary.done}${words.colon.trimEnd()}`);
    }
    expect(sheetText(sheet, words.colon)).toContain('eur01.safelinks.protection.outlook.com');
    expect(sheetText(sheet, words.colon)).toContain(
      of.findingTitles['ready-to-become-admin']?.replace('{domain}', words.summary.removed),
    );
  });
});

test('a hostile summary is shown as text', async () => {
  const { words, context: of } = await context('en');
  const hostile: Summary = {
    ...plain,
    findings: [
      {
        id: 'constructor',
        confidence: 'certain',
        evidence: '<script>alert(1)</script>\n# [x](http://evil.example)',
      },
    ],
    journey: [{ kind: 'to-string', host: 'a.example' }],
    language: 'xx-invalid',
    personal: [{ kind: 'name', value: '**bold**\n# heading' }],
  };
  const read = readSummary(summaryJson(hostile));
  expect(read).toEqual({ summary: hostile });
  const shapeOf = (summary: Summary) => readMarkdown(sheetMarkdown(summarySheet(summary, of), words.colon));
  const harmless: Summary = {
    ...hostile,
    findings: [{ id: 'constructor', confidence: 'certain', evidence: 'text' }],
    personal: [{ kind: 'name', value: 'text' }],
  };
  expect(shapeOf(hostile).shape).toBe(shapeOf(harmless).shape);
  expect(shapeOf(hostile).text).toContain('<script>alert(1)</script>#[x](http://evil.example)');
});

import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../../lib/facts/languages.ts';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { outline, outlineOrder } from '../../../../lib/guide/outline.ts';
import type { Guide } from '../../../../lib/guide/types.ts';
import { loadGuideWords, loadWalkWords } from '../../../../locales/load/guide.ts';
import { loadLocale } from '../../../../locales/load/shell.ts';
import type { GuideWords } from '../../../../locales/shape/guide.ts';
import { guideMarkdown, type MarkdownWords } from '../../../../scripts/guide/markdown.ts';

const small: Guide = {
  start: 'ask',
  entries: {},
  causes: {},
  nodes: {
    ask: { kind: 'question', options: { yes: 'do', no: 'end' }, sources: ['organizations#subscriptions'] },
    do: {
      kind: 'outcome',
      code: 'VL-101',
      actor: 'user',
      steps: {
        first: { links: ['admin-center'] },
        second: { actor: 'it-admin', privately: 'business-center', links: ['get-help', 'business-center'] },
      },
      sources: ['sign-in#before-you-begin', 'sign-in#where-to-sign-in'],
      reviewed: '2026-11-20',
      basis: 'field',
      otherwise: 'end',
      next: ['ask', 'end'],
    },
    end: {
      kind: 'outcome',
      code: 'VL-602',
      actor: 'support',
      steps: { call: {} },
      sources: ['roles#who-assigns'],
      reviewed: '2026-11-19',
    },
  },
};
const smallWords = {
  nodes: {
    ask: {
      title: 'Is it *so*?',
      body: '1. Look at {billing}.',
      options: { yes: 'Yes', no: 'No_no' },
      note: 'Asked once.',
    },
    do: {
      title: 'Do it',
      body: 'It helps.',
      steps: { first: 'Open it.', second: 'Close it.' },
      takes: 'An hour.',
      verify: 'It is gone.',
      note: 'Mind <this>.',
      told: 'Not {billing}.',
      after: 'Ask.',
      sourceNote: 'Old *and* new.',
      next: { ask: 'Another' },
    },
    end: { title: 'Call', body: 'They know.', steps: { call: 'Call.' } },
  },
  terms: { billing: '課金' },
  links: { 'admin-center': 'Admin center', 'business-center': 'Business', 'get-help': 'Help' },
} as unknown as GuideWords;

const documentWords: MarkdownWords = {
  title: 'Guide',
  contents: 'Contents',
  question: 'Question',
  outcome: 'What to do',
  labels: {
    whoActs: 'Who acts',
    takes: 'How long',
    verify: 'Check',
    note: 'Note',
    fieldBasis: 'From the field.',
    stillNotSolved: 'Not solved?',
    code: 'Code',
    sources: 'Sources',
    checkedOn: 'checked on {date}',
  },
  walk: { after: 'Later', next: 'Next', openPrivately: 'in private' },
  actors: { user: 'You', 'vl-admin': 'VL admin', 'it-admin': 'IT', partner: 'Partner', support: 'Support' },
};

async function printed(locale: (typeof locales)[number]): Promise<string> {
  const { actors, interface: labels } = await loadLocale(locale);
  const words = await loadGuideWords(locale);
  const walk = await loadWalkWords(locale);
  return guideMarkdown(guide, words, { ...documentWords, labels, walk, actors });
}

describe('the printable document', () => {
  test('says all there is to a question and to an outcome', () => {
    expect(guideMarkdown(small, smallWords, documentWords)).toMatchInlineSnapshot(`
      "# Guide

      ## Contents

      - [Is it \\*so\\*?](#ask)
      - [Do it](#do) (VL-101)
      - [Call](#end) (VL-602)

      <a id="ask"></a>

      ## Is it \\*so\\*?

      *Question*

      1\\. Look at 課金 (Billing).

      - Yes → [Do it](#do) (VL-101)
      - No\\_no → [Call](#end) (VL-602)

      **Note** Asked once.

      **Sources**

      - Introduction to Microsoft Account for Organizations (checked on 2026-11-20)

      <a id="do"></a>

      ## Do it

      *What to do*

      It helps.

      > Not 課金 (Billing).

      **Code** VL-101

      **Who acts** You

      **How long** An hour.

      1. Open it.
         - [Admin center](<https://admin.microsoft.com/>)
      2. **IT:** Close it.
         - [Business](<https://businessaccount.microsoft.com/customer>) (in private)
         - [Help](<https://learn.microsoft.com/microsoft-365/admin/get-help-support>)

      **Check** It is gone.

      **Later** Ask.

      **Note** Mind \\<this\\>.

      *From the field.*

      **Not solved?** [Call](#end) (VL-602)

      **Next**

      - [Another](#ask)
      - [Call](#end) (VL-602)

      **Sources** (checked on 2026-11-20)

      - [Sign in to the Microsoft 365 admin center for volume licensing](<https://learn.microsoft.com/microsoft-365/commerce/licenses/vl-sign-in>)

      *Old \\*and\\* new.*

      <a id="end"></a>

      ## Call

      *What to do*

      They know.

      **Code** VL-602

      **Who acts** Support

      1. Call.

      **Sources** (checked on 2026-11-19)

      - [Manage volume licensing user roles](<https://learn.microsoft.com/microsoft-365/commerce/licenses/manage-user-roles-vl>)
      "
    `);
  });

  test.each(locales)('has every node in walk order, and no link to nowhere (%s)', async (locale) => {
    const text = await printed(locale);
    const order = outlineOrder(outline(guide));
    const anchors = [...text.matchAll(/^<a id="(.+)"><\/a>$/gm)].map(([, id]) => id);
    expect(anchors).toEqual(order);
    const contents = [...text.slice(0, text.indexOf('<a id=')).matchAll(/\]\(#(.+?)\)/g)].map(([, id]) => id);
    expect(contents).toEqual(order);
    const aims = [...text.matchAll(/\]\(#(.+?)\)/g)].map(([, id]) => id);
    expect(aims.filter((id) => !anchors.includes(id))).toEqual([]);
  });

  test.each(locales)('has every outcome’s code and every address in use (%s)', async (locale) => {
    const text = await printed(locale);
    for (const node of Object.values(guide.nodes)) {
      if (node.kind === 'outcome') expect(text).toContain(` ${node.code}\n`);
    }
    expect(text).not.toMatch(/\{[A-Za-z0-9]+\}|undefined/);
  });
});

describe('guide-markdown.ts', () => {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['scripts/guide-markdown.ts', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    });

  test('prints the document, and nothing else', () => {
    expect(run('--locale', 'ja')).toMatch(/^# .+\n\n## 目次\n/);
  });

  test.each([[['--locale', 'xx']], [['--nonsense']]])('refuses %s', (args) => {
    expect(() => run(...args)).toThrow(expect.objectContaining({ status: 2, stdout: '' }));
  });
});

import { describe, expect, test } from 'vitest';
import type { Guide, OutcomeNode, QuestionNode } from '../../../../lib/guide/types.ts';
import { loadGuideWords } from '../../../../locales/load/guide.ts';
import type { GuideWords } from '../../../../locales/shape/guide.ts';
import {
  guideProblems,
  longestWalk,
  textProblems,
  translationProblems,
  wordsProblems,
} from '../../../../scripts/guide/check.ts';

const { links, topics } = await loadGuideWords('en');
const sources = ['sign-in#no-vl-page'] as const;

const ask = (options: Record<string, string>): QuestionNode => ({ kind: 'question', options, sources });
const end = (code: OutcomeNode['code'], more: Partial<OutcomeNode> = {}): OutcomeNode => ({
  kind: 'outcome',
  code,
  actor: 'user',
  steps: { first: { links: ['admin-center'] } },
  sources,
  reviewed: '2026-11-20',
  ...more,
});

const sound = (): Guide => ({
  start: 'begin',
  entries: { 'missing-vl-tab': 'begin' },
  causes: {},
  nodes: { begin: ask({ yes: 'one', no: 'two' }), one: end('VL-101'), two: end('VL-102') },
});
const soundWords = (): GuideWords => ({
  topics,
  nodes: {
    begin: { title: 'Begin?', body: 'Open {billing}.', options: { yes: 'Yes', no: 'No' } },
    one: { title: 'One', body: 'It is one.', steps: { first: 'Go to admin.microsoft.com.' } },
    two: { title: 'Two', body: 'It is two.', steps: { first: 'Go.' } },
  },
  terms: {},
  links,
});

describe('guideProblems', () => {
  test('finds nothing in a sound guide', () => {
    expect(guideProblems(sound())).toEqual([]);
  });

  test.each<[string, (guide: Guide) => void, RegExp]>([
    [
      'an unknown target',
      ({ nodes }) => Object.assign(nodes, { begin: ask({ yes: 'one', no: 'gone', so: 'two' }) }),
      /begin: unknown node gone/,
    ],
    [
      'an unknown way on',
      ({ nodes }) => Object.assign(nodes, { one: end('VL-101', { otherwise: 'gone' }) }),
      /one: unknown node gone/,
    ],
    [
      'an entry to nowhere',
      ({ entries }) => Object.assign(entries, { 'access-at-risk': 'gone' }),
      /entry access-at-risk: unknown node gone/,
    ],
    ['an unknown finding', ({ entries }) => Object.assign(entries, { 'no-such-thing': 'one' }), /entries/],
    [
      'a node nobody answers their way to',
      ({ nodes }) => Object.assign(nodes, { one: end('VL-101', { otherwise: 'far' }), far: end('VL-103') }),
      /far: no answers lead here/,
    ],
    [
      'a circle of answers',
      ({ nodes }) => Object.assign(nodes, { two: ask({ back: 'begin', on: 'one' }) }),
      /begin > two > begin: a circle/,
    ],
    [
      'a circle through a way on',
      ({ nodes }) => Object.assign(nodes, { one: end('VL-101', { otherwise: 'begin' }) }),
      /begin > one > begin: a circle/,
    ],
    [
      'a walk that never ends',
      ({ nodes }) => Object.assign(nodes, { two: ask({ a: 'two', b: 'two' }) }),
      /two: no way from here ends/,
    ],
    [
      'a code given twice',
      ({ nodes }) => Object.assign(nodes, { two: end('VL-101') }),
      /VL-101: given to one and two/,
    ],
    [
      'what comes next to itself',
      ({ nodes }) => Object.assign(nodes, { one: end('VL-101', { next: ['one'] }) }),
      /one: comes next to itself/,
    ],
    [
      'the way on among what comes next',
      ({ nodes }) => Object.assign(nodes, { one: end('VL-101', { otherwise: 'two', next: ['two'] }) }),
      /one: two comes next, and is the way on/,
    ],
    [
      'what comes next twice',
      ({ nodes }) => Object.assign(nodes, { one: end('VL-101', { next: ['two', 'begin', 'two'] }) }),
      /one: two comes next twice/,
    ],
    [
      'what comes next and is nowhere',
      ({ nodes }) => Object.assign(nodes, { one: end('VL-101', { next: ['gone'] }) }),
      /one: unknown node gone/,
    ],
    [
      'a node to which only what comes next leads',
      ({ nodes }) => Object.assign(nodes, { one: end('VL-101', { next: ['far'] }), far: end('VL-103') }),
      /far: no answers lead here/,
    ],
    [
      'a known answer that is no option',
      ({ nodes }) =>
        Object.assign(nodes, {
          begin: { ...ask({ yes: 'one', no: 'two' }), known: { maybe: { clouds: ['dod'] } } },
        }),
      /begin: maybe is no option/,
    ],
    [
      'a known answer without a condition',
      ({ nodes }) =>
        Object.assign(nodes, { begin: { ...ask({ yes: 'one', no: 'two' }), known: { yes: {} } } }),
      /begin: yes is known by nothing/,
    ],
    ['a code of no area', ({ nodes }) => Object.assign(nodes, { two: end('VL-7') }), /nodes two code/],
    [
      'a section nobody knows',
      ({ nodes }) => Object.assign(nodes, { two: end('VL-102', { sources: ['sign-in#made-up'] }) }),
      /nodes two sources/,
    ],
    [
      'a day that doesn’t exist',
      ({ nodes }) => Object.assign(nodes, { two: end('VL-102', { reviewed: '2026-02-30' }) }),
      /nodes two reviewed/,
    ],
    [
      'a name that isn’t kebab-case',
      ({ nodes }) => Object.assign(nodes, { two: ask({ Yes: 'one', no: 'one' }) }),
      /nodes two options Yes/,
    ],
  ])('finds %s', (_, breakIt, expected) => {
    const guide = sound();
    breakIt(guide);
    expect(guideProblems(guide).join('\n')).toMatch(expected);
  });

  test('minds no circle through what may come next', () => {
    const guide = sound();
    Object.assign(guide.nodes, { one: end('VL-101', { next: ['begin', 'two'] }) });
    expect(guideProblems(guide)).toEqual([]);
  });

  test('finds a retired code that is given again', () => {
    expect(guideProblems(sound(), ['VL-102'])).toEqual(['VL-102: retired, yet given to two']);
  });
});

describe('longestWalk', () => {
  test('counts the way on only where asked to', () => {
    const guide = sound();
    Object.assign(guide.nodes, {
      begin: ask({ yes: 'one', no: 'two', more: 'more' }),
      one: end('VL-101', { otherwise: 'more' }),
      more: ask({ yes: 'two', no: 'two' }),
    });
    expect(longestWalk(guide, 'one', false)).toEqual(['one']);
    expect(longestWalk(guide, 'one', true)).toEqual(['one', 'more', 'two']);
  });
});

describe('wordsProblems', () => {
  test('finds nothing in sound words', () => {
    expect(wordsProblems(sound(), soundWords())).toEqual([]);
  });

  test.each<[string, (words: GuideWords) => void, RegExp]>([
    ['a node without words', ({ nodes }) => delete nodes.two, /words: two is missing/],
    [
      'words without a node',
      ({ nodes }) => Object.assign(nodes, { three: { title: 'T', body: 'B.' } }),
      /words: three is too much/,
    ],
    [
      'an answer without words',
      ({ nodes }) => delete nodes.begin?.options?.no,
      /begin options: no is missing/,
    ],
    [
      'a step too much',
      ({ nodes }) => Object.assign(nodes.one?.steps ?? {}, { second: 'Stay.' }),
      /one steps: second is too much/,
    ],
    [
      'a question that says how long it takes',
      ({ nodes }) => Object.assign(nodes.begin ?? {}, { takes: 'Long.' }),
      /begin: a question has no takes/,
    ],
    [
      'an unknown term',
      ({ nodes }) => Object.assign(nodes.one ?? {}, { body: 'Open {nothing}.' }),
      /one body: unknown term \{nothing\}/,
    ],
    [
      'a term in a language that has no such term',
      ({ terms }) => Object.assign(terms, { nothing: 'なし' }),
      /terms/,
    ],
    [
      'a link without a label',
      ({ links }) => delete (links as Record<string, string>)['admin-center'],
      /links admin-center/,
    ],
    ['two blanks', ({ nodes }) => Object.assign(nodes.one ?? {}, { title: 'One  more' }), /two blanks/],
  ])('finds %s', (_, breakIt, expected) => {
    const words = structuredClone(soundWords());
    breakIt(words);
    expect(wordsProblems(sound(), words).join('\n')).toMatch(expected);
  });

  test('sees stray braces', () => {
    expect(textProblems('Open {billing}, then }.')).toEqual(['a stray brace']);
  });
});

describe('translationProblems', () => {
  test('finds a lost address, a lost screen name and a lost field', () => {
    const other = structuredClone(soundWords());
    Object.assign(other.nodes.begin ?? {}, { body: '開きます。' });
    Object.assign(other.nodes.one ?? {}, { steps: { first: 'portal.office365.us に移動します。' } });
    delete (other.nodes.two as { body?: string }).body;
    expect(translationProblems(soundWords(), other)).toEqual([
      'texts: two body is missing',
      'begin body: {billing} is missing',
      'one steps first: admin.microsoft.com is missing',
      'one steps first: portal.office365.us is too much',
    ]);
  });
});

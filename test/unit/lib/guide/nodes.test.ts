import { describe, expect, test } from 'vitest';
import { findingIds } from '../../../../lib/facts/findings.ts';
import { locales } from '../../../../lib/facts/languages.ts';
import { links } from '../../../../lib/facts/links.ts';
import { refusalCauses } from '../../../../lib/facts/refusal-causes.ts';
import { terms } from '../../../../lib/facts/screen-names.ts';
import { furtherSections, sections } from '../../../../lib/facts/sources.ts';
import { guide, retiredCodes, topics } from '../../../../lib/guide/nodes/index.ts';
import { loadGuideWords } from '../../../../locales/load/guide.ts';
import {
  guideProblems,
  longestWalk,
  outcomes,
  textsOf,
  translationProblems,
  wordsProblems,
} from '../../../../scripts/guide/check.ts';

const questionsOf = (walk: string[]) => walk.filter((id) => guide.nodes[id]?.kind === 'question').length;
const english = await loadGuideWords('en');

describe('the structure', () => {
  test('holds together', () => {
    expect(guideProblems(guide, retiredCodes)).toEqual([]);
  });

  test('has no node twice', () => {
    const all = Object.values(topics).flatMap((topic) => Object.keys(topic));
    expect(all).toHaveLength(Object.keys(guide.nodes).length);
  });

  test('asks at most six questions before it says what to do, and nine though nothing helps', () => {
    for (const [withOtherwise, most] of [
      [false, 6],
      [true, 9],
    ] as const) {
      const longest = longestWalk(guide, guide.start, withOtherwise);
      expect(questionsOf(longest), longest.join(' > ')).toBeLessThanOrEqual(most);
    }
  });

  test('shows at most nine answers to any question', () => {
    const long = Object.entries(guide.nodes).filter(
      ([, node]) => node.kind === 'question' && Object.keys(node.options).length > 9,
    );
    expect(long.map(([id]) => id)).toEqual([]);
  });

  test('opens at a node of its own for each finding', () => {
    expect(guide.entries).toEqual(Object.fromEntries(findingIds.map((id) => [id, id])));
  });

  test('opens at an outcome of its own for each cause of a refused sign-in', () => {
    expect(Object.keys(guide.causes)).toEqual(refusalCauses);
    const opened = Object.values(guide.causes);
    expect(new Set(opened).size).toBe(refusalCauses.length);
    expect(opened.filter((id) => guide.nodes[id]?.kind !== 'outcome')).toEqual([]);
  });

  test('carries every section of the documents', () => {
    const cited = new Set<string>(Object.values(guide.nodes).flatMap(({ sources }) => sources));
    expect([...sections, ...furtherSections].filter((section) => !cited.has(section))).toEqual([]);
  });

  test('goes on everywhere but where support acts, or nobody can say more', () => {
    const ends = outcomes(guide).filter(([, { actor, otherwise }]) => actor !== 'support' && !otherwise);
    expect(ends.map(([id]) => id)).toEqual([
      'signin-china',
      'partner-microsoft-contact',
      'support-technical',
      'support-sign-in',
    ]);
    const onward = outcomes(guide).filter(([, { actor, otherwise }]) => actor === 'support' && otherwise);
    expect(onward).toEqual([]);
  });
});

describe('names and addresses', () => {
  test('are all used', () => {
    const said = textsOf(english).map(([, text]) => text);
    const linked = outcomes(guide).flatMap(([, { steps }]) =>
      Object.values(steps).flatMap((step) => step.links ?? []),
    );
    const unused = [
      ...Object.keys(terms).filter((term) => !said.some((text) => text.includes(`{${term}}`))),
      ...Object.keys(links).filter((link) => !(linked as string[]).includes(link)),
    ];
    expect(unused).toEqual([]);
  });

  test.each(Object.entries(links))('%s is an address of Microsoft’s', (_, url) => {
    expect(new URL(url).protocol).toBe('https:');
    expect(new URL(url).hostname).toMatch(
      /(?:^|\.)(?:microsoft\.com|microsoftonline\.com|office365\.us|apps\.mil)$/,
    );
  });
});

describe.each(locales)('the words in %s', (locale) => {
  test('fit the structure', async () => {
    expect(wordsProblems(guide, await loadGuideWords(locale))).toEqual([]);
  });

  test('name the screens and addresses that the English ones name', async () => {
    expect(translationProblems(english, await loadGuideWords(locale))).toEqual([]);
  });

  test.each(Object.keys(topics))('stand with their topic: %s', async (topic) => {
    const own = await import(`../../../../locales/${locale}/guide/${topic}.json`);
    expect(Object.keys(own.default).sort()).toEqual(Object.keys(topics[topic] ?? {}).sort());
  });

  test('are whole sentences where they tell something', async () => {
    const end = locale === 'ja' ? /[。)」]$/ : /[.?!”“»]$/;
    const told = textsOf(await loadGuideWords(locale)).filter(([place]) =>
      / steps | (?:body|takes|verify|after|told|note|sourceNote)$/.test(place),
    );
    expect(told.filter(([, text]) => !end.test(text))).toEqual([]);
  });

  test('ask where they ask, and nowhere else', async () => {
    const words = await loadGuideWords(locale);
    const asking = Object.keys(guide.nodes).filter((id) => words.nodes[id]?.title.endsWith('?'));
    const questions = Object.keys(guide.nodes).filter((id) => guide.nodes[id]?.kind === 'question');
    expect(asking).toEqual(questions);
  });
});

test('the words in fr keep colons, question marks and quotes on the line of their word', async () => {
  const torn = textsOf(await loadGuideWords('fr')).filter(([, text]) => / [:;?!»]|« /.test(text));
  expect(torn).toEqual([]);
});

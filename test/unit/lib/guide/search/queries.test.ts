/** What people ask, and where it has to lead: test/cases/queries. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { type Locale, locales } from '../../../../../lib/facts/languages.ts';
import { guide } from '../../../../../lib/guide/nodes/index.ts';
import { loadLanguage } from '../../../../../lib/guide/search/language.ts';
import { type GuideSearch, nodesFound } from '../../../../../lib/guide/search/search.ts';
import { loadSearch } from '../../../../../locales/load/search.ts';

/** A query, and the places each of which is right. */
type Case = [query: string, right: string[]];

const read = (file: string) => JSON.parse(readFileSync(`test/cases/queries/${file}.json`, 'utf8'));

/** Written before there were phrases, or for words that were missed: the phrases were made better by the one alone. */
const files = ['queries', 'held-out'] as const;
const casesIn: Record<string, Record<Locale, Case[]>> = Object.fromEntries(
  files.map((file) => [file, read(file)]),
);

/** How many of a hundred have a right place first, and among the first three. */
const wanted = { first: 85, amongThree: 95 };

const fewest: Record<Locale, number> = { en: 40, ja: 20, de: 12, fr: 12, es: 12, 'pt-BR': 12 };

const nodesBy =
  (find: GuideSearch): Search =>
  (query) =>
    nodesFound(guide, find(query));
type Search = (query: string) => string[];

/** As the browser searches, in the reader's language and in English; and as the command line does, in any. */
const inLanguage = new Map<Locale, Search>();
let inAny: Search;

beforeAll(async () => {
  inAny = nodesBy(await loadSearch(guide, locales));
  for (const locale of locales)
    inLanguage.set(locale, nodesBy(await loadSearch(guide, [...new Set<Locale>([locale, 'en'])])));
}, 60_000);

/** The queries of which no right place is among the first. */
const missed = (cases: readonly Case[], search: Search, among: number) =>
  cases
    .filter(
      ([query, right]) =>
        !search(query)
          .slice(0, among)
          .some((node) => right.includes(node)),
    )
    .map(([query]) => query);

function expectRates(cases: readonly Case[], search: Search): void {
  for (const [among, share] of [
    [1, wanted.first],
    [3, wanted.amongThree],
  ] as const) {
    const not = missed(cases, search, among);
    expect(
      100 * (1 - not.length / cases.length),
      `not among ${among}: ${not.join(' | ')}`,
    ).toBeGreaterThanOrEqual(share);
  }
}

it.each(files)('%s name places of the guide', (file) => {
  const named = Object.values(casesIn[file] ?? {}).flatMap((cases) => cases.flatMap(([, right]) => right));
  expect(named.filter((node) => !Object.hasOwn(guide.nodes, node))).toEqual([]);
});

describe.each(locales)('queries in %s', (locale) => {
  const cases = casesIn.queries?.[locale] ?? [];

  it('are enough', () => {
    expect(cases.length).toBeGreaterThanOrEqual(fewest[locale]);
  });

  it('lead to the right places', () => {
    expectRates(cases, inLanguage.get(locale) as Search);
  });

  it('do so even where nobody knows the language', () => {
    expectRates(cases, inAny);
  });
});

it('queries that no phrase was written for lead to the right places', () => {
  const rates = locales.map((locale) => {
    const cases = casesIn['held-out']?.[locale] ?? [];
    const search = inLanguage.get(locale) as Search;
    return [cases.length, missed(cases, search, 1).length, missed(cases, search, 3).length];
  });
  const [all = 0, notFirst = 0, notThree = 0] = [0, 1, 2].map((at) =>
    rates.reduce((sum, rate) => sum + (rate[at] ?? 0), 0),
  );
  expect(100 * (1 - notFirst / all)).toBeGreaterThanOrEqual(wanted.first);
  expect(100 * (1 - notThree / all)).toBeGreaterThanOrEqual(wanted.amongThree);
});

test.each<string>(read('off-topic'))('is about something else: %s', (text) => {
  expect(inAny(text)).toEqual([]);
});

test.each<Case>(read('messages'))('is asked in the middle of a message: %s', (text, right) => {
  const found = inAny(text).slice(0, 3);
  expect(
    found.some((node) => right.includes(node)),
    found.join(', '),
  ).toBe(true);
});

test.each<[Locale, string]>([
  ['en', 'does not work'],
  ['en', 'error!!'],
  ['en', 'please help me'],
  ['ja', '動かない'],
  ['de', 'geht nicht'],
  ['fr', 'ça ne marche pas'],
  ['es', 'no funciona'],
  ['pt-BR', 'não funciona'],
])('says in %s only that something is wrong: %s', async (locale, text) => {
  for (const chosen of [[locale], locales]) {
    const found = (await loadSearch(guide, chosen))(text);
    expect(found.kind).toBe('vague');
    expect(nodesFound(guide, found)).toEqual([guide.start]);
  }
});

test.each(locales)('no word in %s that says little is one that means something', async (locale) => {
  const { vague, not, same } = JSON.parse(readFileSync(`locales/${locale}/search.json`, 'utf8'));
  const { words } = await loadLanguage(locale, { vague: [], not: [], same });
  const terms = (list: readonly string[]) => list.flatMap((word) => words(word)).map(({ term }) => term);
  const meant = new Set(same.flatMap((list: string[]) => terms(list.slice(0, 1))));
  expect(terms([...vague, ...not]).filter((term) => meant.has(term))).toEqual([]);
});

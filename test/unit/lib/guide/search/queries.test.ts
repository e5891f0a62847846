/** What people ask, and where it has to lead: test/cases/queries. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { type Locale, locales } from '../../../../../lib/facts/languages.ts';
import { guide } from '../../../../../lib/guide/nodes/index.ts';
import { nodesFound } from '../../../../../lib/guide/search/search.ts';
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

function rate(cases: readonly Case[], search: (query: string) => string[], among: number) {
  const missed = cases.filter(
    ([query, right]) =>
      !search(query)
        .slice(0, among)
        .some((node) => right.includes(node)),
  );
  return { share: 100 * (1 - missed.length / cases.length), missed: missed.map(([query]) => query) };
}

describe.each(files)('%s', (file) => {
  const all = casesIn[file] as Record<Locale, Case[]>;

  it('name places of the guide', () => {
    const named = Object.values(all).flatMap((cases) => cases.flatMap(([, right]) => right));
    expect(named.filter((node) => !Object.hasOwn(guide.nodes, node))).toEqual([]);
  });

  test.each(locales)('lead in %s to the right places', async (locale) => {
    const cases = all[locale];
    const found = await loadSearch(guide, [...new Set<Locale>([locale, 'en'])]);
    const search = (query: string) => nodesFound(guide, found(query));
    const first = rate(cases, search, 1);
    const three = rate(cases, search, 3);
    expect(first.share, `not first: ${first.missed.join(' | ')}`).toBeGreaterThanOrEqual(wanted.first);
    expect(three.share, `not among three: ${three.missed.join(' | ')}`).toBeGreaterThanOrEqual(
      wanted.amongThree,
    );
  });

  // The command line doesn't know in which language a text is.
  it('lead to the right places whatever the language', async () => {
    const found = await loadSearch(guide, locales);
    const search = (query: string) => nodesFound(guide, found(query));
    for (const locale of locales)
      expect(rate(all[locale], search, 3).share, locale).toBeGreaterThanOrEqual(wanted.amongThree);
  });
});

it('there are enough of them in every language', () => {
  for (const locale of locales)
    expect(casesIn.queries?.[locale].length, locale).toBeGreaterThanOrEqual(fewest[locale]);
});

test.each<string>(read('off-topic'))('is about something else: %s', async (text) => {
  const search = await loadSearch(guide, locales);
  expect(nodesFound(guide, search(text))).toEqual([]);
});

test.each<Case>(read('messages'))('is asked in the middle of a message: %s', async (text, right) => {
  const search = await loadSearch(guide, locales);
  const found = nodesFound(guide, search(text)).slice(0, 3);
  expect(
    found.some((node) => right.includes(node)),
    found.join(', '),
  ).toBe(true);
});

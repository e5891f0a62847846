import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Locale, localeName, locales } from '../../../lib/facts/languages.ts';
import { terms } from '../../../lib/facts/screen-names.ts';
import { topics } from '../../../lib/guide/nodes/index.ts';
import { packs } from '../../../locales/load/packs.ts';
import { withoutMark } from '../../../scripts/unwritten.ts';

/** The names of screens: each language has those that Microsoft's own texts show, and what the others mean. */
const namesOfScreens = ['guide/terms.json', 'guide/glosses.json'];

/** What isn't the English in another language. */
const untranslated = [...namesOfScreens, 'glossary.json'];

/** A product's name, which has no meaning to tell. */
const products = ['vlCentral'];

/** A product's name, which is the same in every language. */
const names = ['guide/links.json business-center'];

/** The files of a language, but for those by which it is searched: each language has its own (phrases.test.ts). */
const filesOf = (locale: Locale) =>
  readdirSync(`locales/${locale}`, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json') && !file.startsWith('phrases/') && file !== 'search.json')
    .toSorted();

const read = (locale: Locale, file: string): unknown =>
  JSON.parse(readFileSync(`locales/${locale}/${file}`, 'utf8'));

function flat(value: unknown, at: string): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  return Object.entries(value as object).flatMap(([key, part]) => flat(part, `${at} ${key}`));
}

/** Every text of a language with the place where it stands: `findings.json no-permission title`. */
const textsOf = (locale: Locale): Map<string, string> =>
  new Map(
    filesOf(locale)
      .filter((file) => !untranslated.includes(file))
      .flatMap((file) => flat(read(locale, file), file)),
  );

const english = textsOf('en');
const form = /_(?:zero|one|two|few|many|other)$/;

/** The places of a language, as CLDR asks for their plural forms. */
function wantedPlaces(locale: Locale): string[] {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  return [...english.keys()].flatMap((place) => {
    if (!form.test(place)) return [place];
    if (!place.endsWith('_other')) return [];
    return pluralCategories.map((category) => place.replace(form, `_${category}`));
  });
}

const placeholders = (text = '') => (text.match(/\{[^{}]*\}/g) ?? []).toSorted();

/** The English text that a text says; a form that English hasn't says what the plural does. */
const original = (place: string) => english.get(place) ?? english.get(place.replace(form, '_other'));

/** Whether a text has the English one's placeholders. Where there is but one, it may be said without the number. */
function hasPlaceholders(place: string, text: string): boolean {
  const plural = english.get(place.replace(form, '_other'));
  const wanted = placeholders(plural ?? original(place));
  const found = placeholders(text);
  const uncounted = wanted.filter((name) => name !== '{count}');
  return found.join() === wanted.join() || (place.endsWith('_one') && found.join() === uncounted.join());
}

describe.each(locales)('the words in %s', (locale) => {
  const texts = textsOf(locale);

  test('stand in the same files as the English', () => {
    expect(filesOf(locale)).toEqual(filesOf('en'));
  });

  test('are all there, with the plural forms of the language, and nothing else is', () => {
    expect([...texts.keys()].toSorted()).toEqual(wantedPlaces(locale).toSorted());
  });

  test('have the placeholders of the English', () => {
    expect([...texts].filter(([place, text]) => !hasPlaceholders(place, text))).toEqual([]);
  });

  test('are not empty, and stand without blanks around them', () => {
    const blank = [...texts].filter(
      ([place, text]) => text.trim() === '' || (text !== text.trim() && !place.endsWith(' colon')),
    );
    expect(blank).toEqual([]);
  });

  test.skipIf(locale === 'en')('are no longer English', () => {
    const sentences = [...texts].filter(
      ([place, text]) => text.split(' ').length > 3 && !names.includes(place),
    );
    const left = sentences.filter(([place, text]) => original(place) === withoutMark(text));
    expect(left).toEqual([]);
  });

  test('name only screens that the guide knows', () => {
    const named = namesOfScreens.flatMap((file) => Object.keys(read(locale, file) as object));
    expect(Object.keys(terms)).toEqual(expect.arrayContaining(named));
  });

  test.skipIf(locale === 'en')('name each screen once, or say what its name means', () => {
    const named = namesOfScreens.flatMap((file) => Object.keys(read(locale, file) as object));
    expect([...named, ...products].toSorted()).toEqual(Object.keys(terms).toSorted());
  });
});

test('the files that are loaded together are there, and all of the guide is among them', () => {
  expect(filesOf('en')).toEqual(
    expect.arrayContaining([...packs.shell, ...packs.guide].map((file) => `${file}.json`)),
  );
  const guide = filesOf('en').filter((file) => file.startsWith('guide/') || file === 'walk.json');
  expect(packs.guide.map((file) => `${file}.json`).toSorted()).toEqual(guide);
});

test('phrases are loaded for every topic', () => {
  expect(packs.phrases).toEqual(Object.keys(topics).map((topic) => `phrases/${topic}`));
});

test('languages are named in themselves', () => {
  expect(['en', 'ja', 'de', 'fr', 'es', 'pt-BR'].map(localeName)).toEqual([
    'English',
    '日本語',
    'Deutsch',
    'Français',
    'Español',
    'Português (Brasil)',
  ]);
});

/** One thing is called by one word: locales/<locale>/glossary.json says by which. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { type Locale, locales } from '../../../lib/facts/languages.ts';
import { terms } from '../../../lib/facts/screen-names.ts';
import type { GlossaryWords } from '../../../locales/shape/glossary.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const glossaryOf = (locale: Locale) => read(`locales/${locale}/glossary.json`) as GlossaryWords;

/** Microsoft's names are Microsoft's, and people search by whatever words they use. */
const notOurs = ['glossary.json', 'guide/terms.json', 'search.json'];

const flat = (value: unknown, at: string): [place: string, text: string][] =>
  typeof value === 'string'
    ? [[at, value]]
    : Object.entries(value as object).flatMap(([key, part]) => flat(part, `${at} ${key}`));

/** Every text of ours in a language, with the place where it stands. */
const textsOf = (locale: Locale) =>
  readdirSync(`locales/${locale}`, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json') && !notOurs.includes(file) && !file.startsWith('phrases/'))
    .flatMap((file) => flat(read(`locales/${locale}/${file}`), file));

/** A text without its placeholders and addresses, which have words of others in them. */
const withoutNames = (text: string) => text.replaceAll(/\{\w+\}|\S+@\S+|\b[\w-]+(?:\.[\w-]+)+\b/g, '{}');

const expressions = (glossary: GlossaryWords) =>
  Object.entries(glossary).flatMap(([thing, { not }]) =>
    not.map((one) => [thing, new RegExp(one, 'u')] as const),
  );

describe.each(locales)('the words in %s', (locale) => {
  const glossary = glossaryOf(locale);
  const texts = textsOf(locale);

  test('are called as the glossary says', () => {
    const wrong = texts.flatMap(([place, text]) =>
      expressions(glossary).flatMap(([thing, not]) => {
        const found = not.exec(withoutNames(text))?.[0];
        return found ? [`${place}: ${found} (${thing}: ${glossary[thing]?.use.join(', ')})`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('of the glossary are in use', () => {
    const unused = Object.values(glossary)
      .flatMap(({ use }) => use)
      .filter((word) => !texts.some(([, text]) => text.includes(word)));
    expect(unused).toEqual([]);
  });

  test('of the glossary aren’t forbidden by it', () => {
    const words = Object.values(glossary).flatMap(({ use }) => use);
    expect(words.filter((word) => expressions(glossary).some(([, not]) => not.test(word)))).toEqual([]);
  });

  test('are told for the same things as in English', () => {
    expect(Object.keys(glossary)).toEqual(Object.keys(glossaryOf('en')));
  });
});

/** What stands on a page to be read there: no name of something that one selects. */
const quoted =
  /^(?:adminCenter|vlCentral|noCharge|accessAtRisk|noResults\w*|useWorkAccountLink|(?:status|role|mail|err|banner|ready|tile|internal|external)[A-Z]\w*)$/;
const selected = Object.keys(terms).filter(
  (term) => !quoted.test(term) || /^role(?:Assignments|sList)$/.test(term),
);

it('in Japanese, what one selects stands in brackets', () => {
  const bare = new RegExp(
    String.raw`(?<![[「])\{(?:${selected.join('|')})\}|\{(?:${selected.join('|')})\}(?![\]」])`,
  );
  const guide = textsOf('ja').filter(([place]) => place.startsWith('guide/'));
  expect(guide.filter(([, text]) => bare.test(text)).map(([place]) => place)).toEqual([]);
});

/** What people call the places of the guide: for every place, in every language. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../lib/facts/languages.ts';
import { topics } from '../../../lib/guide/nodes/index.ts';
import type { PhrasesWords } from '../../../locales/shape/phrases.ts';

const [fewest, most] = [5, 15];

describe.each(locales)('the phrases in %s', (locale) => {
  const folder = `locales/${locale}/phrases`;
  // A topic without a file is still being written.
  const written = Object.keys(topics).filter((topic) => existsSync(`${folder}/${topic}.json`));
  const phrasesOf = (topic: string): PhrasesWords =>
    JSON.parse(readFileSync(`${folder}/${topic}.json`, 'utf8'));

  test('stand in files named as the topics', () => {
    const files = existsSync(folder) ? readdirSync(folder) : [];
    expect(files.filter((file) => !Object.hasOwn(topics, file.replace(/\.json$/, '')))).toEqual([]);
  });

  test.each(written)('%s: are there for every place and no other', (topic) => {
    expect(Object.keys(phrasesOf(topic))).toEqual(Object.keys(topics[topic] ?? {}));
  });

  test.each(written)(`%s: are ${fewest} to ${most} a place, none twice, none empty`, (topic) => {
    const wrong = Object.entries(phrasesOf(topic)).filter(([, phrases]) => {
      const said = new Set(phrases.map((phrase) => phrase.toLowerCase()));
      return (
        phrases.length < fewest ||
        phrases.length > most ||
        said.size < phrases.length ||
        phrases.some((phrase) => phrase.trim() !== phrase || phrase === '')
      );
    });
    expect(wrong.map(([node]) => node)).toEqual([]);
  });
});

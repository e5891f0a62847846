import { describe, expect, it, test } from 'vitest';
import type { Locale } from '../../../../lib/facts/languages.ts';
import { plural } from '../../../../lib/text/plural.ts';
import { loadContactsWords } from '../../../../locales/load/contacts.ts';
import { loadLocale } from '../../../../locales/load/shell.ts';

const polish = {
  x_one: '{count} plik',
  x_few: '{count} pliki',
  x_many: '{count} plików',
  x_other: '{count} pliku',
};

it('says each count in the form that its language has for it', () => {
  const said = [0, 1, 2, 5, 22, 1.5].map((count) => plural('pl', polish, 'x', count));
  expect(said).toEqual(['0 plików', '1 plik', '2 pliki', '5 plików', '22 pliki', '1,5 pliku']);
});

it('writes the count as the language does, and puts further values beside it', () => {
  expect(plural('de', { x_other: '{done} von {count}' }, 'x', 12_345, { done: '7' })).toBe('7 von 12.345');
});

it('falls back to the form that every language has', () => {
  expect(plural('en', { x_other: '{count} rows' }, 'x', 1)).toBe('1 rows');
});

const spoken: [Locale, ...string[]][] = [
  ['en', '1 row shown', '2 rows shown'],
  ['ja', '1 行を表示', '2 行を表示'],
  ['de', '1 Zeile angezeigt', '2 Zeilen angezeigt'],
  ['fr', '1 ligne affichée', '2 lignes affichées'],
  ['es', '1 fila mostrada', '2 filas mostradas'],
  ['pt-BR', '1 linha mostrada', '2 linhas mostradas'],
];

test.each(spoken)('one row and two in %s', async (locale, ...rows) => {
  const { table } = await loadContactsWords(locale);
  expect([1, 2].map((count) => plural(locale, table, 'shown', count))).toEqual(rows);
});

describe('in English', () => {
  test('one of a thing is one thing', async () => {
    const [{ interface: labels }, { input, requests, progress }] = await Promise.all([
      loadLocale('en'),
      loadContactsWords('en'),
    ]);
    expect([
      plural('en', labels, 'found', 1),
      plural('en', input, 'found', 1, { domains: '1' }),
      plural('en', requests, 'count', 1, { requests: '2' }),
      plural('en', progress, 'count', 1, { done: '0' }),
    ]).toEqual([
      '1 place found',
      'Found 1 address. Domains to look up: 1.',
      'For this list: 1 domain, 2 requests at most.',
      '0 of 1 domain',
    ]);
  });
});

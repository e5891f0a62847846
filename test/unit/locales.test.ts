import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';

const files = readdirSync('locales/en')
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.replace('.ts', ''));

/** Every text of a language with the place where it stands: `findings findings no-permission title`. */
async function textsOf(locale: string): Promise<Map<string, string>> {
  const loaded = await Promise.all(
    files.map(async (file) => [file, { ...(await import(`../../locales/${locale}/${file}.ts`)) }] as const),
  );
  const messages = await readFile(`public/_locales/${locale.replaceAll('-', '_')}/messages.json`, 'utf8');
  return new Map(
    [...loaded, ['messages', JSON.parse(messages)] as const].flatMap(([at, of]) => flat(of, at)),
  );
}

function flat(value: unknown, at: string): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  return Object.entries(value as object).flatMap(([key, part]) => flat(part, `${at} ${key}`));
}

const english = await textsOf('en');
const placeholders = (text = '') => (text.match(/\{\w+\}|\$\d/g) ?? []).toSorted();

describe.each(locales)('the words of the pages in %s', (locale) => {
  test('are there, with the same placeholders as the English ones', async () => {
    const texts = await textsOf(locale);
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    const wrong = [...texts].filter(
      ([place, text]) =>
        text.trim() === '' || placeholders(text).join() !== placeholders(english.get(place)).join(),
    );
    expect(wrong).toEqual([]);
  });

  test.skipIf(locale === 'en')('are no longer English', async () => {
    const sentences = [...(await textsOf(locale))].filter(([, text]) => text.split(' ').length > 3);
    expect(sentences.filter(([place, text]) => english.get(place) === text)).toEqual([]);
  });
});

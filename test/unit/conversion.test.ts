/** The words as JSON are those that the modules held before them: goes when the modules go. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadWords } from '../../lib/guide/load-words.ts';
import { loadHandoverWords } from '../../lib/handover/words.ts';
import { loadLocale, locales } from '../../locales/index.ts';

const parts = ['interface', 'actors', 'clouds', 'findings', 'page', 'steps'] as const;
const own = ['contacts', 'map', 'handover', 'store'];

describe.each(locales)('the words in %s', (locale) => {
  const folder = `locales/${locale}`;
  const json = (name: string) => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
  const moduleOf = async (name: string) => (await import(`../../locales/${locale}/${name}.ts`)).default;
  const topics = readdirSync(`${folder}/guide`).map((file) => file.replace('.json', ''));

  test.each(parts)('%s', async (part) => {
    expect(json(part)).toStrictEqual((await loadLocale(locale))[part]);
  });

  test.each(own)('%s', async (part) => {
    expect(json(part)).toStrictEqual(await moduleOf(part));
  });

  test('settings and organization', async () => {
    expect({ ...json('organization'), ...json('settings') }).toStrictEqual(await moduleOf('settings'));
  });

  test('messages', async () => {
    expect(json('messages')).toStrictEqual(await loadHandoverWords(locale));
  });

  test('manifest', () => {
    const file = `public/_locales/${locale.replace('-', '_')}/messages.json`;
    const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
    const texts = Object.entries(messages).map(([key, { message }]) => [key, message]);
    expect(json('manifest')).toStrictEqual(Object.fromEntries(texts));
  });

  test('the guide, whole', async () => {
    const { terms, links, ...nodes } = Object.fromEntries(
      topics.map((topic) => [topic, json(`guide/${topic}`)]),
    );
    expect({ nodes: Object.assign({}, ...Object.values(nodes)), terms, links }).toStrictEqual(
      await loadWords(locale),
    );
  });

  test.each(topics)('the guide, by topic: %s', async (topic) => {
    expect(json(`guide/${topic}`)).toStrictEqual(
      (await import(`../../lib/guide/words/${locale}/${topic}.ts`)).default,
    );
  });

  test('nothing more', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    const known = [...parts, ...own, 'settings', 'organization', 'messages', 'manifest'];
    expect(files.sort()).toEqual(known.map((part) => `${part}.json`).sort());
    const modules = readdirSync(`lib/guide/words/${locale}`).filter((file) => file !== 'index.ts');
    expect(topics.sort()).toEqual(modules.map((file) => file.replace('.ts', '')).sort());
  });
});

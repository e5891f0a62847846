import type { Locale } from '../../lib/facts/languages.ts';
import { type PackName, packs } from './packs.ts';

/**
 * The files of a pack in one language, by their names. The build puts another function in its place, which loads one
 * chunk: scripts/word-packs-plugin.ts.
 */
export async function loadPack(name: PackName, locale: Locale): Promise<Record<string, object>> {
  const files = packs[name].map(async (file): Promise<[string, object]> => {
    try {
      const { default: words } = await import(`../${locale}/${file}.json`, { with: { type: 'json' } });
      return [file, words];
    } catch (error) {
      // Phrases are still being written.
      if (name === 'phrases') return [file, {}];
      throw error;
    }
  });
  return Object.fromEntries(await Promise.all(files));
}

import type { Locale } from '../../lib/facts/languages.ts';
import { type PackName, packs } from './packs.ts';

/**
 * The files of a pack in one language, by their names. The build puts another function in its place, which loads one
 * chunk: scripts/word-packs-plugin.ts.
 */
export async function loadPack(name: PackName, locale: Locale): Promise<Record<string, object>> {
  const files = packs[name].map(async (file): Promise<[string, object]> => {
    const { default: words } = await import(`../${locale}/${file}.json`, { with: { type: 'json' } });
    return [file, words];
  });
  return Object.fromEntries(await Promise.all(files));
}

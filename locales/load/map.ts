import type { Locale } from '../../lib/facts/languages.ts';
import type { MapWords } from '../shape/map.ts';

/** Loads the map's words of a language. */
export async function loadMapWords(locale: Locale): Promise<MapWords> {
  return (await import(`../${locale}/map.json`, { with: { type: 'json' } })).default;
}

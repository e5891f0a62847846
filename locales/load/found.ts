import type { Locale } from '../../lib/facts/languages.ts';
import type { FoundWords } from '../shape/found.ts';

/** Loads the words around what the search finds. */
export async function loadFoundWords(locale: Locale): Promise<FoundWords> {
  return (await import(`../${locale}/found.json`, { with: { type: 'json' } })).default;
}

import type { Locale } from '../../lib/facts/languages.ts';
import type { PhrasesWords } from '../shape/phrases.ts';
import { loadPack } from './pack.ts';

/** Loads what people call the places of the guide in a language: for the search alone. */
export async function loadPhrases(locale: Locale): Promise<PhrasesWords> {
  return Object.assign({}, ...Object.values(await loadPack('phrases', locale)));
}

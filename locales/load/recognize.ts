import type { Locale } from '../../lib/facts/languages.ts';
import type { RecognizeWords } from '../shape/recognize.ts';

/** Loads the words of what was recognized in what a person brings. */
export async function loadRecognizeWords(locale: Locale): Promise<RecognizeWords> {
  return (await import(`../${locale}/recognize.json`, { with: { type: 'json' } })).default;
}

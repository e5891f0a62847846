import type { Locale } from '../../lib/facts/languages.ts';
import type { HelpingWords } from '../shape/helping.ts';

/** Loads the words for helping somebody else. */
export async function loadHelpingWords(locale: Locale): Promise<HelpingWords> {
  return (await import(`../${locale}/helping.json`, { with: { type: 'json' } })).default;
}

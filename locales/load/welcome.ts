import type { Locale } from '../../lib/facts/languages.ts';
import type { WelcomeWords } from '../shape/welcome.ts';

/** Loads the welcome page's words of a language. */
export async function loadWelcomeWords(locale: Locale): Promise<WelcomeWords> {
  return (await import(`../${locale}/welcome.json`, { with: { type: 'json' } })).default;
}

import type { Locale } from '../../lib/facts/languages.ts';
import type { WebWords } from '../shape/web.ts';

/** Loads what the web page alone says. */
export async function loadWebWords(locale: Locale): Promise<WebWords> {
  return (await import(`../${locale}/web.json`, { with: { type: 'json' } })).default;
}

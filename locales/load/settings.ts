import type { Locale } from '../../lib/facts/languages.ts';
import type { SettingsWords } from '../shape/settings.ts';

/** Loads the settings page's words of a language. */
export async function loadSettingsWords(locale: Locale): Promise<SettingsWords> {
  return (await import(`../${locale}/settings.json`, { with: { type: 'json' } })).default;
}

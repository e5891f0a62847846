import type { Locale } from '../../lib/facts/languages.ts';
import { loadSettingsWords } from '../../locales/load/settings.ts';
import { loadWelcomeWords } from '../../locales/load/welcome.ts';
import type { SettingsWords } from '../../locales/shape/settings.ts';
import type { WelcomeWords } from '../../locales/shape/welcome.ts';

/** What the welcome page says: its own words, and those of the settings that stand on it. */
export interface Welcome {
  words: WelcomeWords;
  settings: SettingsWords;
}

export async function loadWelcome(locale: Locale): Promise<Welcome> {
  const [words, settings] = await Promise.all([loadWelcomeWords(locale), loadSettingsWords(locale)]);
  return { words, settings };
}

import type { Locale } from '../../lib/facts/languages.ts';
import type { StepsWords } from '../../lib/handover/steps-sheet.ts';
import { loadGuideWords, loadWalkWords } from '../../locales/load/guide.ts';
import { loadLocale } from '../../locales/load/shell.ts';

/** Loads what is needed to send the steps of an outcome in a language. */
export async function loadStepsWords(locale: Locale): Promise<StepsWords> {
  const [shell, guideWords, walkWords] = await Promise.all([
    loadLocale(locale),
    loadGuideWords(locale),
    loadWalkWords(locale),
  ]);
  return { locale, interface: shell.interface, actors: shell.actors, guideWords, walkWords };
}

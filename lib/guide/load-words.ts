import type { Locale } from '../../locales/locales.ts';
import type { GuideWords } from './types.ts';

/** Loads the guide's words of a language: its own chunk and no other's. */
export async function loadWords(locale: Locale): Promise<GuideWords> {
  const { default: words }: { default: GuideWords } = await import(`./words/${locale}/index.ts`);
  return words;
}

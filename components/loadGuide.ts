import type { Locale } from '../locales/index.ts';
import type { LoadedGuide } from './guide.ts';

/** The guide is loaded apart from the rest, so that its size doesn't keep a page from showing what was found. */
export async function loadGuide(locale: Locale): Promise<LoadedGuide> {
  const { guide, loadWords } = await import('../lib/guide/index.ts');
  return { guide, guideWords: await loadWords(locale) };
}

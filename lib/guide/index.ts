import type { GuideWords } from './types.ts';

export { guide } from './nodes/index.ts';

/** Languages the guide speaks. English is the one to fall back to. */
export const guideLocales = ['en', 'ja'] as const;

export type GuideLocale = (typeof guideLocales)[number];

// Written out rather than put together from the locale, so that each language becomes a chunk of its own.
const loaders: Record<GuideLocale, () => Promise<{ default: GuideWords }>> = {
  en: () => import('./words/en/index.ts'),
  ja: () => import('./words/ja/index.ts'),
};

export const isGuideLocale = (locale: string): locale is GuideLocale => Object.hasOwn(loaders, locale);

/** The words of a language; English where the guide doesn't speak it. */
export async function loadWords(locale: string): Promise<GuideWords> {
  return (await loaders[isGuideLocale(locale) ? locale : 'en']()).default;
}

import { type GuideLocale, guideLocales, loadWords } from '../lib/guide/index.ts';
import type { GuideWords } from '../lib/guide/types.ts';
import type { InterfaceWords } from './types.ts';

export const locales = guideLocales;
export type Locale = GuideLocale;

/** A language's name in itself, for the language menu. */
export const localeNames: Record<Locale, string> = { en: 'English', ja: '日本語' };

/** All words of one language. */
export interface Words extends InterfaceWords {
  locale: Locale;
  guide: GuideWords;
}

/** Loads a language: its own chunks and no other's. */
export async function loadLocale(locale: Locale): Promise<Words> {
  const [words, guide] = await Promise.all([loadInterface[locale](), loadWords(locale)]);
  return { ...words.default, locale, guide };
}

const loadInterface: Record<Locale, () => Promise<{ default: InterfaceWords }>> = {
  en: () => import('./en/index.ts'),
  ja: () => import('./ja/index.ts'),
};

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** The first of the browser's languages that we speak, or English. */
export function preferredLocale(languages: readonly string[]): Locale {
  return languages.map((language) => language.split('-')[0]).find(isLocale) ?? 'en';
}

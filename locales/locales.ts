/**
 * The languages that the extension speaks, English first: it is what one falls back to. Each has its words in
 * `locales/<locale>/`, `lib/guide/words/<locale>/` and `public/_locales/`.
 */
export const locales = ['en', 'ja', 'de', 'fr', 'es', 'pt-BR'] as const;
export type Locale = (typeof locales)[number];

/** A language's name in itself, for the language menu. */
export const localeNames: Record<Locale, string> = {
  en: 'English',
  ja: '日本語',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
};

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** The first of the browser's languages that we speak, in another country's form if need be, or English. */
export function preferredLocale(languages: readonly string[]): Locale {
  const primary = (language: string) => language.split('-')[0];
  for (const language of languages) {
    const found =
      locales.find((locale) => locale === language) ??
      locales.find((locale) => primary(locale) === primary(language));
    if (found) return found;
  }
  return 'en';
}

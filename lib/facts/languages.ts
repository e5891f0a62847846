/** The languages that the extension speaks, English first: it is what one falls back to. Words: `locales/<locale>/`. */
export const locales = ['en', 'ja', 'de', 'fr', 'es', 'pt-BR'] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** A language's name in itself, as a menu of languages shows it: English, 日本語, Français. */
export function localeName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

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

/** The languages that the extension speaks, English first: it is what one falls back to. Words: `locales/<locale>/`. */
export const locales = ['en', 'ja', 'de', 'fr', 'es', 'pt-BR'] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** A language's name in itself, as a menu of languages shows it: English, 日本語, Français; its country only where it tells two apart. */
export function localeName(locale: string): string {
  const isOneOfTwo = locales.filter((other) => primary(other) === primary(locale)).length > 1;
  const named = isOneOfTwo ? locale : primary(locale);
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(named) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

const primary = (language: string) => language.split('-')[0] ?? language;

/** The first of the browser's languages that we speak, in another country's form if need be, or English. */
export function preferredLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const found =
      locales.find((locale) => locale === language) ??
      locales.find((locale) => primary(locale) === primary(language));
    if (found) return found;
  }
  return 'en';
}

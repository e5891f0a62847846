import type { Locale } from './locales.ts';
import type { InterfaceWords } from './types.ts';

export * from './locales.ts';

/** The interface's words of one language. */
export interface Words extends InterfaceWords {
  locale: Locale;
}

/** Loads the interface's words of a language: its own chunk and no other's. */
export async function loadLocale(locale: Locale): Promise<Words> {
  const { default: words }: { default: InterfaceWords } = await import(`./${locale}/index.ts`);
  return { ...words, locale };
}

import { isLocale, type Locale, preferredLocale } from '../../locales/index.ts';
import { browser } from './browser.ts';

const key = 'language';

/** The language that the person chose, else the browser's. */
export async function chosenLocale(): Promise<Locale> {
  const stored = (await browser.storage.local.get(key))[key];
  return isLocale(stored) ? stored : browserLocale();
}

/** The language that the browser itself speaks, or the nearest to it. */
export function browserLocale(): Locale {
  return preferredLocale([browser.i18n.getUILanguage(), ...navigator.languages]);
}

export async function chooseLocale(locale: Locale): Promise<void> {
  await browser.storage.local.set({ [key]: locale });
}

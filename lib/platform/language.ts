import { isLocale, type Locale, preferredLocale } from '../facts/languages.ts';
import { browser } from './browser.ts';
import { localStore } from './stores.ts';

const key = 'language';
/** The organization's language is kept, for its settings come too late for the first words shown. */
const organizationKey = 'organization:language';

/** The language to speak: the one that the person chose, else the organization's, else the browser's. */
export async function chosenLocale(): Promise<Locale> {
  const stored = await localStore.get([key, organizationKey]);
  return [stored[key], stored[organizationKey]].find(isLocale) ?? browserLocale();
}

/** The language that the person chose, if any. */
export async function ownLocale(): Promise<Locale | undefined> {
  const stored = (await localStore.get(key))[key];
  return isLocale(stored) ? stored : undefined;
}

/** The language that the browser itself speaks, or the nearest to it. */
export function browserLocale(): Locale {
  return preferredLocale([browser.i18n.getUILanguage(), ...navigator.languages]);
}

/** Keeps the person's choice; without one, the language is the organization's or the browser's again. */
export async function chooseLocale(locale: Locale | undefined): Promise<void> {
  await (locale ? localStore.set({ [key]: locale }) : localStore.remove(key));
}

/** Keeps what the organization's settings name. */
export async function keepOrganizationLocale(locale: Locale | undefined): Promise<void> {
  const stored = (await localStore.get(organizationKey))[organizationKey];
  if (stored === locale) return;
  await (locale ? localStore.set({ [organizationKey]: locale }) : localStore.remove(organizationKey));
}

/** Tells of the language to speak whenever it is chosen anew, until the returned function is called. */
export function watchLocale(tell: (locale: Locale) => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (key in changes || organizationKey in changes) void chosenLocale().then(tell);
  };
  localStore.onChanged.addListener(listener);
  return () => localStore.onChanged.removeListener(listener);
}

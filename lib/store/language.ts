import { isLocale, type Locale, preferredLocale } from '../facts/languages.ts';
import { host } from './host.ts';
import { localKeys } from './keys.ts';
import { localStore } from './stores.ts';

const { key } = localKeys.language;
const { key: organizationKey } = localKeys.organizationLanguage;

/**
 * The language to speak: the one that the address asks for, else the one that the person chose, else the organization's,
 * else the browser's.
 */
export async function chosenLocale(): Promise<Locale> {
  const stored = await localStore.get([key, organizationKey]);
  return [host().askedLanguage?.(), stored[key], stored[organizationKey]].find(isLocale) ?? browserLocale();
}

/** The language that the person chose, if any. */
export async function ownLocale(): Promise<Locale | undefined> {
  const stored = (await localStore.get(key))[key];
  return isLocale(stored) ? stored : undefined;
}

/** The language that the browser itself speaks, or the nearest to it. */
export function browserLocale(): Locale {
  return preferredLocale([host().language(), ...navigator.languages]);
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

/** Calls `onChange` with the language to speak whenever another is chosen, until the returned function is called. */
export function subscribeLocale(onChange: (locale: Locale) => void): () => void {
  return localStore.subscribe((changes) => {
    if (key in changes || organizationKey in changes) void chosenLocale().then(onChange);
  });
}

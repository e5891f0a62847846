import type { Locale } from '../lib/facts/languages.ts';

let isDropped = false;

/** The language that the page's address asks for (`?lang=ja`); undefined where it asks for none. */
export function askedLanguage(): string | undefined {
  return isDropped ? undefined : (new URLSearchParams(location.search).get('lang') ?? undefined);
}

/** The person chose a language: the address asks for that one from now on, or for none. */
export function askForLanguage(locale: Locale): void {
  if (askedLanguage() === undefined) return;
  isDropped = true;
  const url = new URL(location.href);
  url.searchParams.set('lang', locale);
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Pages of a share can't change their address; until it is loaded again, it asks for nothing.
  }
}

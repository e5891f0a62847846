import { readFileSync } from 'node:fs';
import type { WxtHooks } from 'wxt';
import { type Locale, locales } from '../lib/facts/languages.ts';
import type { ManifestWords } from '../locales/shape/manifest.ts';

/** What the browser itself shows, in one language: name, summary, the badge's title. */
export const manifestWords = (locale: Locale): ManifestWords =>
  JSON.parse(readFileSync(`locales/${locale}/manifest.json`, 'utf8'));

/** The words as browsers read them, with the language that they are in: a browser may have fallen back to another. */
export function browserMessages(locale: Locale): Record<string, { message: string }> {
  const texts = Object.entries({ locale, ...manifestWords(locale) });
  return Object.fromEntries(texts.map(([key, message]) => [key, { message }]));
}

/** Writes `_locales` into what is built. */
export const writeBrowserMessages: WxtHooks['build:publicAssets'] = (_, files) => {
  for (const locale of locales)
    files.push({
      // Browsers write the country with an underscore here.
      relativeDest: `_locales/${locale.replaceAll('-', '_')}/messages.json`,
      contents: JSON.stringify(browserMessages(locale)),
    });
};

import { readFileSync } from 'node:fs';
import type { WxtHooks } from 'wxt';
import { findingIds, findingKey } from '../lib/facts/findings.ts';
import { type Locale, locales } from '../lib/facts/languages.ts';
import type { FindingsWords } from '../locales/shape/findings.ts';
import type { InterfaceLabels } from '../locales/shape/interface.ts';
import type { ManifestWords } from '../locales/shape/manifest.ts';

const wordsOf = (locale: Locale, file: string) =>
  JSON.parse(readFileSync(`locales/${locale}/${file}.json`, 'utf8'));

/** What the browser itself shows, in one language: name, summary, the badge's title. */
export const manifestWords = (locale: Locale): ManifestWords => wordsOf(locale, 'manifest');

/** What the title of the badge names: findings, and what stands for a domain that no page named. */
function badgeWords(locale: Locale): Record<string, string> {
  const findings: FindingsWords = wordsOf(locale, 'findings');
  const { yourDomain }: InterfaceLabels = wordsOf(locale, 'interface');
  const titles = findingIds.map((id) => [findingKey(id), findings[id].title]);
  return { yourDomain, ...Object.fromEntries(titles) };
}

/** The words as browsers read them, with the language that they are in: a browser may have fallen back to another. */
export function browserMessages(locale: Locale): Record<string, { message: string }> {
  const texts = Object.entries({ locale, ...manifestWords(locale), ...badgeWords(locale) });
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

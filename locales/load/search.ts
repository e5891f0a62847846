import { type Locale, locales } from '../../lib/facts/languages.ts';
import { createLanguage, loadLanguage } from '../../lib/guide/search/language.ts';
import { createSearch, type GuideSearch } from '../../lib/guide/search/search.ts';
import type { Guide } from '../../lib/guide/types.ts';
import { localTerms } from '../screen-names.ts';
import type { SearchWords } from '../shape/search.ts';
import { loadGuideWords } from './guide.ts';
import { loadPhrases } from './phrases.ts';
import { loadLocale } from './shell.ts';

/**
 * Prepares the search in some languages, the reader's first. Of the others the names on screens are known: whoever has
 * a Japanese page and an English guide types what stands there.
 */
export async function loadSearch(guide: Guide, chosen: readonly Locale[]): Promise<GuideSearch> {
  const searched = await Promise.all(
    chosen.map(async (locale) => {
      const [language, words, phrases, { findings }] = await Promise.all([
        loadSearchWords(locale).then((known) => loadLanguage(locale, known)),
        loadGuideWords(locale),
        loadPhrases(locale),
        loadLocale(locale),
      ]);
      return { language, words, phrases, findings };
    }),
  );
  const screens = locales
    .filter((locale) => !chosen.includes(locale))
    .map((locale) => ({ language: createLanguage(locale, {}), names: localTerms[locale] }));
  return createSearch(guide, searched, screens);
}

async function loadSearchWords(locale: Locale): Promise<SearchWords> {
  return (await import(`../${locale}/search.json`, { with: { type: 'json' } })).default;
}

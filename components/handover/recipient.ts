import type { Locale } from '../../lib/facts/languages.ts';
import type { LocalTerms } from '../../lib/guide/text.ts';
import { loadGuideWords } from '../../locales/load/guide.ts';
import { loadHandoverWords } from '../../locales/load/messages.ts';
import type { HandoverWords } from '../../locales/shape/messages.ts';

/** What is needed to write in the language of someone else. */
export interface Reader {
  locale: Locale;
  words: HandoverWords;
  /** Names on screens in that language. */
  terms: LocalTerms;
}

export async function loadReader(locale: Locale): Promise<Reader> {
  const [words, { terms }] = await Promise.all([loadHandoverWords(locale), loadGuideWords(locale)]);
  return { locale, words, terms };
}

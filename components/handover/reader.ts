import { loadWords } from '../../lib/guide/load-words.ts';
import type { HandoverWords } from '../../lib/handover/types.ts';
import { loadHandoverWords } from '../../lib/handover/words.ts';
import type { Locale } from '../../locales/index.ts';

/** What is needed to write in the language of someone else. */
export interface Reader {
  locale: Locale;
  words: HandoverWords;
  /** Names on screens in that language. */
  terms: Record<string, string>;
}

export async function loadReader(locale: Locale): Promise<Reader> {
  const [words, { terms }] = await Promise.all([loadHandoverWords(locale), loadWords(locale)]);
  return { locale, words, terms };
}

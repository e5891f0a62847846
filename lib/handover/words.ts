import type { Locale } from '../../locales/locales.ts';
import type { HandoverWords } from './types.ts';

/** Loads the words of what is handed over, in the recipient's language: its own chunk and no other's. */
export async function loadHandoverWords(locale: Locale): Promise<HandoverWords> {
  const { default: words }: { default: HandoverWords } = await import(`./words/${locale}.ts`);
  return words;
}

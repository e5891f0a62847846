import type { Locale } from '../../lib/facts/languages.ts';
import type { HandoverWords } from '../shape/messages.ts';

/** Loads the words of what is handed over, in the language of the one who receives it. */
export async function loadHandoverWords(locale: Locale): Promise<HandoverWords> {
  return (await import(`../${locale}/messages.json`, { with: { type: 'json' } })).default;
}

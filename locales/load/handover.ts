import type { Locale } from '../../lib/facts/languages.ts';
import type { HandoverViewWords } from '../shape/handover.ts';

/** Loads the words of the hand-over's views. */
export async function loadHandoverViewWords(locale: Locale): Promise<HandoverViewWords> {
  return (await import(`../${locale}/handover.json`, { with: { type: 'json' } })).default;
}

import type { Locale } from '../../locales/index.ts';
import type { HandoverViewWords } from './types.ts';

/** The words of the hand-over's views in one language: its own chunk, loaded with the views. */
export async function loadHandoverViewWords(locale: Locale): Promise<HandoverViewWords> {
  const { default: words }: { default: HandoverViewWords } = await import(
    `../../locales/${locale}/handover.ts`
  );
  return words;
}

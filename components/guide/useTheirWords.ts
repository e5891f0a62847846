import type { Locale } from '../../lib/facts/languages.ts';
import type { HelpingWords } from '../../locales/shape/helping.ts';
import { useLoaded } from '../shared/useLoaded.ts';
import { useWords } from '../shared/words.ts';

const load = async (locale: Locale): Promise<HelpingWords> =>
  (await import('../../locales/load/helping.ts')).loadHelpingWords(locale);
const loadNothing = async () => undefined;

/** The words for helping somebody else, loaded when somebody is helped. */
export function useTheirWords(isHelping: boolean): HelpingWords | undefined {
  const { locale } = useWords();
  const words = useLoaded<HelpingWords | undefined>(isHelping ? load : loadNothing, locale);
  return isHelping ? words : undefined;
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../locales/load/shell.ts';

export const WordsContext = createContext<Words | undefined>(undefined);

/** The words of the language chosen. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No language has been loaded.');
  return words;
}

/** A moment (milliseconds since the epoch) as the time of day, to the second. */
export function formatTime(locale: string, moment: number): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format(moment);
}

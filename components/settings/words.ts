import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SettingsWords } from '../../locales/shape/settings.ts';

export const SettingsWordsContext = createContext<SettingsWords | undefined>(undefined);

/** The settings' words of the language chosen. */
export function useSettingsWords(): SettingsWords {
  const words = useContext(SettingsWordsContext);
  if (!words) throw new Error('No language has been loaded.');
  return words;
}

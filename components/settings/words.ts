import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../locales/index.ts';
import type { SettingsWords } from '../../locales/types.ts';
import { useWords } from '../shared/words.ts';

/** The words of the settings and of what an organization says, in one language. */
export async function loadSettingsWords(locale: Locale): Promise<SettingsWords> {
  const { default: words }: { default: SettingsWords } = await import(`../../locales/${locale}/settings.ts`);
  return words;
}

export const SettingsWordsContext = createContext<SettingsWords | undefined>(undefined);

/** The settings' words of the language chosen. */
export function useSettingsWords(): SettingsWords {
  const words = useContext(SettingsWordsContext);
  if (!words) throw new Error('No language has been loaded.');
  return words;
}

/** The same where most people have no need of them: loaded once they are wanted, undefined until then. */
export function useSettingsWordsLater(wanted: boolean): SettingsWords | undefined {
  const { locale } = useWords();
  const [loaded, setLoaded] = useState<SettingsWords>();
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void loadSettingsWords(locale).then((words) => current && setLoaded(words));
    return () => {
      current = false;
    };
  }, [wanted, locale]);
  return wanted ? loaded : undefined;
}

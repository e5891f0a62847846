import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../lib/facts/languages.ts';
import { chooseLocale, chosenLocale, subscribeLocale } from '../../lib/store/language.ts';
import { loadLocale, type Words } from '../../locales/load/shell.ts';

interface Spoken<More> {
  words: Words;
  /** What else a page needs in the language; undefined until it has been loaded for the first time. */
  more: More | undefined;
  choose(locale: Locale): void;
}

/**
 * The words of the language chosen, wherever it is chosen: in another view, in the settings or by the organization.
 * All of a page's words change together.
 */
export function useLanguage<More>(start: Words, loadMore: (locale: Locale) => Promise<More>): Spoken<More> {
  const [spoken, setSpoken] = useState<{ words: Words; more?: More }>({ words: start });
  const wanted = useRef<Locale | undefined>(undefined);

  const speak = useCallback(
    async (locale: Locale): Promise<void> => {
      if (wanted.current === locale) return;
      wanted.current = locale;
      const [words, more] = await Promise.all([loadLocale(locale), loadMore(locale)]);
      if (wanted.current === locale) setSpoken({ words, more });
    },
    [loadMore],
  );

  useEffect(() => {
    void speak(start.locale);
    const stop = subscribeLocale(speak);
    // It may have changed since the first words were chosen; what was chosen while this was read is newer.
    void chosenLocale().then((locale) => {
      if (wanted.current === start.locale) void speak(locale);
    });
    return stop;
  }, [start, speak]);

  const { words, more } = spoken;
  useEffect(() => {
    document.documentElement.lang = words.locale;
  }, [words]);
  const choose = (locale: Locale) => {
    void speak(locale); // also where the choice can't be kept
    void chooseLocale(locale);
  };
  return { words, more, choose };
}

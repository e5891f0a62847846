import { useEffect, useState } from 'preact/hooks';
import type { KeptOutcome, LoadedList } from '../../lib/platform/contact-list.ts';
import { chooseLocale } from '../../lib/platform/language.ts';
import { type Locale, loadLocale, type Words } from '../../locales/index.ts';
import { Header } from '../Header.tsx';
import { WordsContext } from '../words.ts';
import { CheckPage } from './CheckPage.tsx';
import { prepareFormats } from './formats.ts';
import type { ContactsWords } from './types.ts';
import { ContactsWordsContext, loadContactsWords } from './words.ts';

interface ContactsAppProps {
  words: Words;
  contactsWords: ContactsWords;
  /** What was left of an earlier check. */
  kept: LoadedList;
  outcomes: Record<string, KeptOutcome>;
}

/** The contact check in the language chosen. */
export function ContactsApp({ kept, outcomes, ...props }: ContactsAppProps) {
  const [{ words, contactsWords }, setWords] = useState(props);

  useEffect(() => void prepareFormats(words.locale), [words]);

  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.title = `${contactsWords.title} – ${words.interface.name}`;
  }, [words, contactsWords]);

  async function speak(locale: Locale): Promise<void> {
    const [words, contactsWords] = await Promise.all([loadLocale(locale), loadContactsWords(locale)]);
    setWords({ words, contactsWords });
    await chooseLocale(locale);
  }

  return (
    <WordsContext.Provider value={words}>
      <ContactsWordsContext.Provider value={contactsWords}>
        <Header onLocale={speak} />
        <CheckPage kept={kept} outcomes={outcomes} />
        <footer class="footer">{contactsWords.footer}</footer>
      </ContactsWordsContext.Provider>
    </WordsContext.Provider>
  );
}

import { useEffect } from 'preact/hooks';
import type { KeptOutcome } from '../../lib/contacts/types.ts';
import type { CheckHistory } from '../../lib/store/contact-history.ts';
import type { LoadedList } from '../../lib/store/contact-list.ts';
import { loadContactsWords } from '../../locales/load/contacts.ts';
import type { Words } from '../../locales/load/shell.ts';
import type { ContactsWords } from '../../locales/shape/contacts.ts';
import { Header } from '../shared/Header.tsx';
import { useLanguage } from '../shared/useLanguage.ts';
import { WordsContext } from '../shared/words.ts';
import { CheckPage } from './CheckPage.tsx';
import { prepareFormats } from './formats.ts';
import { ContactsWordsContext } from './words.ts';

interface ContactsAppProps {
  words: Words;
  contactsWords: ContactsWords;
  /** What was left of an earlier check. */
  kept: LoadedList;
  outcomes: Record<string, KeptOutcome>;
  asked: Record<string, number>;
  history: CheckHistory | undefined;
}

/** The contact check in the language chosen. */
export function ContactsApp({ kept, outcomes, asked, history, ...props }: ContactsAppProps) {
  const { words, more, choose } = useLanguage(props.words, loadContactsWords);
  const contactsWords = more ?? props.contactsWords;

  useEffect(() => void prepareFormats(words.locale), [words]);

  useEffect(() => {
    document.title = `${contactsWords.title} – ${words.interface.name}`;
  }, [words, contactsWords]);

  return (
    <WordsContext.Provider value={words}>
      <ContactsWordsContext.Provider value={contactsWords}>
        <Header onLocale={choose} />
        <CheckPage kept={kept} outcomes={outcomes} asked={asked} history={history} />
        <footer class="footer">{contactsWords.footer}</footer>
      </ContactsWordsContext.Provider>
    </WordsContext.Provider>
  );
}

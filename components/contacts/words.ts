import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../../locales/index.ts';
import type { ContactsWords } from './types.ts';

/** The contact check's own words of a language. */
export async function loadContactsWords(locale: Locale): Promise<ContactsWords> {
  const { default: words }: { default: ContactsWords } = await import(`../../locales/${locale}/contacts.ts`);
  return words;
}

export const ContactsWordsContext = createContext<ContactsWords | undefined>(undefined);

/** The contact check's words of the language chosen. */
export function useContactsWords(): ContactsWords {
  const words = useContext(ContactsWordsContext);
  if (!words) throw new Error('No language has been loaded.');
  return words;
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ContactsWords } from '../../locales/shape/contacts.ts';

export const ContactsWordsContext = createContext<ContactsWords | undefined>(undefined);

/** The contact check's words of the language chosen. */
export function useContactsWords(): ContactsWords {
  const words = useContext(ContactsWordsContext);
  if (!words) throw new Error('No language has been loaded.');
  return words;
}

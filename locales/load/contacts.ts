import type { Locale } from '../../lib/facts/languages.ts';
import type { ContactsWords } from '../shape/contacts.ts';

/** Loads the contact check's words of a language. */
export async function loadContactsWords(locale: Locale): Promise<ContactsWords> {
  return (await import(`../${locale}/contacts.json`, { with: { type: 'json' } })).default;
}

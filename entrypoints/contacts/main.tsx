import { render } from 'preact';
import { ContactsApp } from '../../components/contacts/ContactsApp.tsx';
import { loadList, loadOutcomes } from '../../lib/platform/contact-list.ts';
import { chosenLocale } from '../../lib/platform/language.ts';
import { loadContactsWords } from '../../locales/load/contacts.ts';
import { loadLocale } from '../../locales/load/shell.ts';

const root = document.getElementById('app') as HTMLElement;
const locale = await chosenLocale();
const [words, contactsWords, kept, outcomes] = await Promise.all([
  loadLocale(locale),
  loadContactsWords(locale),
  loadList(),
  loadOutcomes(),
]);
render(<ContactsApp words={words} contactsWords={contactsWords} kept={kept} outcomes={outcomes} />, root);

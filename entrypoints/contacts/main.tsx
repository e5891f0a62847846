import { render } from 'preact';
import { ContactsApp } from '../../components/contacts/ContactsApp.tsx';
import { loadContactsWords } from '../../components/contacts/words.ts';
import { loadList, loadOutcomes } from '../../lib/store/contact-list.ts';
import { chosenLocale } from '../../lib/store/language.ts';
import { loadLocale } from '../../locales/index.ts';

const root = document.getElementById('app') as HTMLElement;
const locale = await chosenLocale();
const [words, contactsWords, kept, outcomes] = await Promise.all([
  loadLocale(locale),
  loadContactsWords(locale),
  loadList(),
  loadOutcomes(),
]);
render(<ContactsApp words={words} contactsWords={contactsWords} kept={kept} outcomes={outcomes} />, root);

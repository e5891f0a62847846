import { ContactsApp } from '../../components/contacts/ContactsApp.tsx';
import { loadContactsWords } from '../../components/contacts/words.ts';
import { mountPage } from '../../components/shared/mountPage.ts';
import { loadList, loadOutcomes } from '../../lib/store/contact-list.ts';
import { chosenLocale } from '../../lib/store/language.ts';
import { loadLocale } from '../../locales/index.ts';

const locale = await chosenLocale();
const [words, contactsWords, kept, outcomes] = await Promise.all([
  loadLocale(locale),
  loadContactsWords(locale),
  loadList(),
  loadOutcomes(),
]);
mountPage(<ContactsApp words={words} contactsWords={contactsWords} kept={kept} outcomes={outcomes} />);

import '../../lib/browser/host.ts';
import { ContactsApp } from '../../components/contacts/ContactsApp.tsx';
import { mountPage } from '../../components/shared/mountPage.ts';
import { closeWithPrivateWindows } from '../../lib/browser/private-window.ts';
import { loadList, loadOutcomes } from '../../lib/store/contact-list.ts';
import { chosenLocale } from '../../lib/store/language.ts';
import { isPrivatePage } from '../../lib/store/privacy.ts';
import { loadContactsWords } from '../../locales/load/contacts.ts';
import { loadLocale } from '../../locales/load/shell.ts';

if (isPrivatePage()) closeWithPrivateWindows();
const locale = await chosenLocale();
const [words, contactsWords, kept, outcomes] = await Promise.all([
  loadLocale(locale),
  loadContactsWords(locale),
  loadList(),
  loadOutcomes(),
]);
mountPage(<ContactsApp words={words} contactsWords={contactsWords} kept={kept} outcomes={outcomes} />);

import '../../lib/browser/host.ts';
import { ContactsApp } from '../../components/contacts/ContactsApp.tsx';
import { mountPage } from '../../components/shared/mountPage.ts';
import { closeWithPrivateWindows } from '../../lib/browser/private-window.ts';
import { loadAsked, loadHistory } from '../../lib/store/contact-history.ts';
import { loadList, loadOutcomes } from '../../lib/store/contact-list.ts';
import { chosenLocale } from '../../lib/store/language.ts';
import { isPrivatePage } from '../../lib/store/privacy.ts';
import { loadContactsWords } from '../../locales/load/contacts.ts';
import { loadLocale } from '../../locales/load/shell.ts';

if (isPrivatePage()) closeWithPrivateWindows();
const locale = await chosenLocale();
const [words, contactsWords, kept, outcomes, asked, history] = await Promise.all([
  loadLocale(locale),
  loadContactsWords(locale),
  loadList(),
  loadOutcomes(),
  loadAsked(),
  loadHistory(),
]);
mountPage(<ContactsApp {...{ words, contactsWords, kept, outcomes, asked, history }} />);

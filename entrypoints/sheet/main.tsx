import { CaseSheet } from '../../components/handover/CaseSheet.tsx';
import { parseSheetQuery } from '../../components/handover/sheet-address.ts';
import { mountPage } from '../../components/shared/mountPage.ts';
import { chosenLocale } from '../../lib/store/language.ts';
import { loadHandoverViewWords } from '../../locales/load/handover.ts';
import { loadHandoverWords } from '../../locales/load/messages.ts';

const asked = parseSheetQuery(location.search);
const ownLocale = await chosenLocale();
const locale = asked.locale ?? ownLocale;
const [words, handoverWords] = await Promise.all([
  loadHandoverViewWords(ownLocale),
  loadHandoverWords(locale),
]);
mountPage(<CaseSheet {...asked} {...{ locale, handoverWords, ownLocale, words }} />);

import '../../lib/browser/host.ts';
import { CaseSheet } from '../../components/handover/CaseSheet.tsx';
import { parseSheetQuery } from '../../components/handover/sheet-address.ts';
import { mountPage } from '../../components/shared/mountPage.ts';
import { namedTab } from '../../components/shared/named-tab.ts';
import { chosenLocale } from '../../lib/store/language.ts';
import { sheetQuery } from '../../lib/store/sheet-query.ts';
import { loadHandoverViewWords } from '../../locales/load/handover.ts';
import { loadHandoverWords } from '../../locales/load/messages.ts';

const tab = namedTab(location.search);
// Beside a private tab the address says nothing but the tab.
const query = tab === undefined ? undefined : await sheetQuery(tab);
const asked = parseSheetQuery(query ?? location.search);
const ownLocale = await chosenLocale();
const locale = asked.locale ?? ownLocale;
const [words, handoverWords] = await Promise.all([
  loadHandoverViewWords(ownLocale),
  loadHandoverWords(locale),
]);
mountPage(<CaseSheet {...asked} {...{ locale, handoverWords, ownLocale, words }} />);

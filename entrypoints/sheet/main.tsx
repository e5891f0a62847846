import { CaseSheet } from '../../components/handover/CaseSheet.tsx';
import { parseSheetQuery } from '../../components/handover/sheet-address.ts';
import { loadHandoverViewWords } from '../../components/handover/words.ts';
import { mountPage } from '../../components/shared/mountPage.ts';
import { loadHandoverWords } from '../../lib/handover/words.ts';
import { chosenLocale } from '../../lib/store/language.ts';

const asked = parseSheetQuery(location.search);
const ownLocale = await chosenLocale();
const locale = asked.locale ?? ownLocale;
const [words, handoverWords] = await Promise.all([
  loadHandoverViewWords(ownLocale),
  loadHandoverWords(locale),
]);
mountPage(<CaseSheet {...asked} {...{ locale, handoverWords, ownLocale, words }} />);

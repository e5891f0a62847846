import { render } from 'preact';
import { SheetPage } from '../../components/handover/SheetPage.tsx';
import { isLocale } from '../../lib/facts/languages.ts';
import { caseSheet } from '../../lib/handover/case-sheet.ts';
import type { FieldValues } from '../../lib/handover/fields.ts';
import { caseKinds } from '../../lib/handover/support-cases.ts';
import { followDraft } from '../../lib/platform/drafts.ts';
import { chosenLocale } from '../../lib/platform/language.ts';
import { loadHandoverViewWords } from '../../locales/load/handover.ts';
import { loadHandoverWords } from '../../locales/load/messages.ts';

// The case named in the address (`?case=`), in the language of those who read it (`&locale=`); what was typed beside a
// tab (`&tabId=`) comes from where it is kept, so that it never stands in an address.
const asked = new URLSearchParams(location.search);
const named = asked.get('locale');
const tab = asked.get('tabId') ?? '';
const kind = caseKinds.find((id) => id === asked.get('case')) ?? 'general';

const ownLocale = await chosenLocale();
const locale = isLocale(named) ? named : ownLocale;
const [words, handoverWords] = await Promise.all([
  loadHandoverViewWords(ownLocale),
  loadHandoverWords(locale),
]);
const root = document.getElementById('app') as HTMLElement;
const show = (typed: FieldValues) => {
  const sheet = caseSheet(kind, typed, handoverWords);
  const { colon } = handoverWords;
  render(<SheetPage {...{ sheet, colon, locale, words, ownLocale }} />, root);
  document.title = sheet.title;
};
document.documentElement.lang = locale;
if (/^\d+$/.test(tab)) followDraft(Number(tab), undefined, show);
else show({});

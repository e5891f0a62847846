import { render } from 'preact';
import { SheetPage } from '../../components/handover/SheetPage.tsx';
import { loadHandoverViewWords } from '../../components/handover/words.ts';
import { caseKinds, caseSheet } from '../../lib/handover/support-case.ts';
import { loadHandoverWords } from '../../lib/handover/words.ts';
import { loadDraft, watchDraft } from '../../lib/platform/drafts.ts';
import { chosenLocale } from '../../lib/platform/language.ts';
import { isLocale } from '../../locales/index.ts';

// The case named in the address (`?case=`), in the language of those who read it (`&locale=`); what was typed comes
// from where it is kept, so that it never stands in an address.
const asked = new URLSearchParams(location.search);
const named = asked.get('locale');
const kind = caseKinds.find((id) => id === asked.get('case')) ?? 'general';

const ownLocale = await chosenLocale();
const locale = isLocale(named) ? named : ownLocale;
const [words, handoverWords, draft] = await Promise.all([
  loadHandoverViewWords(ownLocale),
  loadHandoverWords(locale),
  loadDraft(),
]);
const root = document.getElementById('app') as HTMLElement;
const show = (typed: typeof draft) => {
  const sheet = caseSheet(kind, typed, handoverWords);
  const { colon } = handoverWords;
  render(<SheetPage {...{ sheet, colon, locale, words, ownLocale }} />, root);
  document.title = sheet.title;
};
document.documentElement.lang = locale;
show(draft);
watchDraft(show);

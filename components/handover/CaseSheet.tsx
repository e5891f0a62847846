import { useEffect } from 'preact/hooks';
import type { Locale } from '../../lib/facts/languages.ts';
import { caseSheet } from '../../lib/handover/case-sheet.ts';
import type { CaseKind } from '../../lib/handover/support-cases.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';
import type { HandoverWords } from '../../locales/shape/messages.ts';
import { SheetPage } from './SheetPage.tsx';
import { useDraft } from './useDraft.ts';

interface CaseSheetProps {
  kind: CaseKind;
  /** The tab beside which it was typed; without one it is empty. */
  tabId: number | undefined;
  /** Language of the sheet, and its words. */
  locale: Locale;
  handoverWords: HandoverWords;
  /** The person's own language, and the words for what isn't printed. */
  ownLocale: Locale;
  words: HandoverViewWords;
}

/** A support case to print, in step with what is typed beside its tab. */
export function CaseSheet({ kind, tabId, locale, handoverWords, ownLocale, words }: CaseSheetProps) {
  const draft = useDraft(tabId, undefined);
  const sheet = draft && caseSheet(kind, draft.values, handoverWords);
  useEffect(() => {
    document.documentElement.lang = locale;
    // Browsers keep titles too, and this one says what is asked for.
    if (sheet && draft.place !== undefined && draft.place !== 'private') document.title = sheet.title;
  });
  return (
    sheet && (
      <SheetPage
        sheet={sheet}
        colon={handoverWords.colon}
        locale={locale}
        words={words}
        ownLocale={ownLocale}
      />
    )
  );
}

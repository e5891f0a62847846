import { useEffect } from 'preact/hooks';
import type { Locale } from '../../lib/facts/languages.ts';
import { caseSheet } from '../../lib/handover/case-sheet.ts';
import type { CaseKind } from '../../lib/handover/support-cases.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';
import type { HandoverWords } from '../../locales/shape/messages.ts';
import { SheetPage } from './SheetPage.tsx';
import { useDraft } from './useDraft.ts';

interface CaseSheetProps {
  /** Undefined where the address names none. */
  kind: CaseKind | undefined;
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
  const sheet = draft && kind && caseSheet(kind, draft.values, handoverWords);
  useEffect(() => {
    document.documentElement.lang = kind ? locale : ownLocale;
    // Browsers keep titles too, and this one says what is asked for.
    if (sheet && draft.place !== undefined && draft.place !== 'private') document.title = sheet.title;
  });
  if (!kind)
    return (
      <main lang={ownLocale} data-no-case>
        <h1>{words.title}</h1>
        <p>{words.noCase}</p>
      </main>
    );
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

import '../components/handover/sheet.css';
import { useEffect } from 'preact/hooks';
import { CaseSheet } from '../components/handover/CaseSheet.tsx';
import type { SheetRequest } from '../components/handover/sheet-address.ts';
import { useLoaded } from '../components/shared/useLoaded.ts';
import type { Locale } from '../lib/facts/languages.ts';
import { loadHandoverViewWords } from '../locales/load/handover.ts';
import { loadHandoverWords } from '../locales/load/messages.ts';

/** A sheet to print, in the place of the page: the browser's way back leads to where it was opened. */
export function Sheet({ kind, tabId, ownLocale, ...asked }: SheetRequest & { ownLocale: Locale }) {
  const locale = asked.locale ?? ownLocale;
  const words = useLoaded(loadHandoverViewWords, ownLocale);
  const handoverWords = useLoaded(loadHandoverWords, locale);
  useEffect(() => {
    document.body.classList.add('sheet-page');
    return () => {
      document.body.classList.remove('sheet-page');
      document.documentElement.lang = ownLocale;
    };
  }, [ownLocale]);
  if (!words || !handoverWords) return null;
  return <CaseSheet {...{ kind, tabId, locale, handoverWords, ownLocale, words }} />;
}

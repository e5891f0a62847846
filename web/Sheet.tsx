import '../components/handover/sheet.css';
import { useEffect } from 'preact/hooks';
import { SheetView } from '../components/handover/SheetView.tsx';
import type { AskedSheet } from '../components/handover/sheet-address.ts';
import type { Locale } from '../lib/facts/languages.ts';

/** A sheet to print, in the place of the page: the browser's way back leads to where it was opened. */
export function Sheet(props: AskedSheet & { ownLocale: Locale }) {
  const { ownLocale } = props;
  useEffect(() => {
    document.body.classList.add('sheet-page');
    return () => {
      document.body.classList.remove('sheet-page');
      document.documentElement.lang = ownLocale;
    };
  }, [ownLocale]);
  return <SheetView {...props} />;
}

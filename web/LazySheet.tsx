import { useEffect, useState } from 'preact/hooks';
import { parseSheetQuery, type SheetRequest } from '../components/handover/sheet-address.ts';
import type { Locale } from '../lib/facts/languages.ts';

const mark = '#/sheet?';

/** The sheet to print that an address asks for; undefined where it asks for none. */
export const sheetIn = (hash: string): SheetRequest | undefined =>
  hash.startsWith(mark) ? parseSheetQuery(hash.slice(mark.length)) : undefined;

/** A sheet, loaded when one is asked for. */
export function LazySheet(props: SheetRequest & { ownLocale: Locale }) {
  const [loaded, setLoaded] = useState<typeof import('./Sheet.tsx')>();
  useEffect(() => void import('./Sheet.tsx').then(setLoaded), []);
  return loaded ? <loaded.Sheet {...props} /> : null;
}

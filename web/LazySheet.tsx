import { useEffect, useState } from 'preact/hooks';
import { type AskedSheet, parseSheetQuery } from '../components/handover/sheet-address.ts';
import type { Locale } from '../lib/facts/languages.ts';

const mark = '#/sheet?';

/** The sheet to print that an address asks for; undefined where it asks for none. */
export const sheetIn = (hash: string): AskedSheet | undefined =>
  hash.startsWith(mark) ? parseSheetQuery(hash.slice(mark.length)) : undefined;

/** A sheet, loaded when one is asked for. */
export function LazySheet(props: AskedSheet & { ownLocale: Locale }) {
  const [loaded, setLoaded] = useState<typeof import('./Sheet.tsx')>();
  useEffect(() => void import('./Sheet.tsx').then(setLoaded), []);
  return loaded ? <loaded.Sheet {...props} /> : null;
}

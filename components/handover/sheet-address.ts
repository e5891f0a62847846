import { isLocale, type Locale } from '../../lib/facts/languages.ts';
import { type CaseKind, caseKinds } from '../../lib/handover/support-cases.ts';
import { host } from '../../lib/store/host.ts';
import { namedTab } from '../shared/named-tab.ts';

/** A sheet to print. What was typed comes from where it is kept, so that it never stands in an address. */
export interface SheetRequest {
  kind: CaseKind;
  /** The language of those who read it; undefined for the person's own. */
  locale: Locale | undefined;
  /** The tab beside which it was typed. */
  tabId: number | undefined;
}

export function sheetAddress({ kind, locale, tabId }: SheetRequest): string {
  const query = new URLSearchParams({ case: kind, locale: locale ?? '', tabId: String(tabId ?? '') });
  return `${host().sheet}?${query}`;
}

/** The sheet that the query of an address asks for. */
export function parseSheetQuery(query: string): SheetRequest {
  const asked = new URLSearchParams(query);
  const locale = asked.get('locale');
  return {
    kind: caseKinds.find((id) => id === asked.get('case')) ?? 'general',
    locale: isLocale(locale) ? locale : undefined,
    tabId: namedTab(query),
  };
}

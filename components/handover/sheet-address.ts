import { type CloudId, cloudIds } from '../../lib/facts/clouds.ts';
import { isLocale, type Locale } from '../../lib/facts/languages.ts';
import { type CaseKind, caseKinds } from '../../lib/handover/support-cases.ts';
import { host } from '../../lib/store/host.ts';
import { namedTab } from '../shared/named-tab.ts';

interface CaseRequest {
  kind: CaseKind;
}

interface StepsRequest {
  /** Code of the outcome whose steps are to be printed. */
  steps: string;
  /** Whose addresses are needed; undefined where that isn't known. */
  cloud: CloudId | undefined;
}

interface Reading {
  /** The language of those who read it; undefined for the person's own. */
  locale: Locale | undefined;
  /** The tab beside which it was typed. */
  tabId: number | undefined;
}

/** A sheet to print. What was typed comes from where it is kept, so that it never stands in an address. */
export type SheetRequest = (CaseRequest | StepsRequest) & Reading;

/** What an address asks for, which may be no sheet at all. */
export type AskedSheet = (CaseRequest | StepsRequest | { kind: undefined }) & Reading;

export function sheetAddress({ locale, tabId, ...asked }: SheetRequest): string {
  const what = 'steps' in asked ? { steps: asked.steps, cloud: asked.cloud ?? '' } : { case: asked.kind };
  const query = new URLSearchParams({ ...what, locale: locale ?? '', tabId: String(tabId ?? '') });
  return `${host().sheet}?${query}`;
}

/** The sheet that the query of an address asks for. */
export function parseSheetQuery(query: string): AskedSheet {
  const asked = new URLSearchParams(query);
  const [locale, steps] = [asked.get('locale'), asked.get('steps')];
  const reading = { locale: isLocale(locale) ? locale : undefined, tabId: namedTab(query) };
  if (steps) return { steps, cloud: cloudIds.find((id) => id === asked.get('cloud')), ...reading };
  return { kind: caseKinds.find((id) => id === asked.get('case')), ...reading };
}

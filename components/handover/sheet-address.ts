import { namedTab } from '../../lib/browser/shown-tab.ts';
import { type CloudId, cloudIds } from '../../lib/facts/clouds.ts';
import { isLocale, type Locale } from '../../lib/facts/languages.ts';
import { type CaseKind, caseKinds } from '../../lib/handover/support-cases.ts';

/** A sheet to print. What was typed comes from where it is kept, so that it never stands in an address. */
export type SheetRequest = (CaseRequest | StepsRequest) & {
  /** The language of those who read it; undefined for the person's own. */
  locale: Locale | undefined;
  /** The tab beside which it was typed. */
  tabId: number | undefined;
};

interface CaseRequest {
  kind: CaseKind;
}

interface StepsRequest {
  /** Code of the outcome whose steps are to be printed. */
  steps: string;
  /** Whose addresses are needed; undefined where that isn't known. */
  cloud: CloudId | undefined;
}

export function sheetAddress({ locale, tabId, ...asked }: SheetRequest): string {
  const what = 'steps' in asked ? { steps: asked.steps, cloud: asked.cloud ?? '' } : { case: asked.kind };
  const query = new URLSearchParams({ ...what, locale: locale ?? '', tabId: String(tabId ?? '') });
  return `sheet.html?${query}`;
}

/** The sheet that the query of an address asks for. */
export function parseSheetQuery(query: string): SheetRequest {
  const asked = new URLSearchParams(query);
  const [locale, steps] = [asked.get('locale'), asked.get('steps')];
  const what = steps
    ? { steps, cloud: cloudIds.find((id) => id === asked.get('cloud')) }
    : { kind: caseKinds.find((id) => id === asked.get('case')) ?? ('general' as const) };
  return { ...what, locale: isLocale(locale) ? locale : undefined, tabId: namedTab(query) };
}

import { judge } from '../detect/judge.ts';
import { rules } from '../detect/rules/index.ts';
import { remember } from '../steps/past.ts';
import { activeFindings, framesOf, type TabRecord } from '../store/tab-record.ts';
import { type Change, readTab, updateTab } from '../store/tab-records.ts';
import { showBadge } from './badge.ts';

/** Changes what is known of a tab, judges it anew and shows the outcome on the badge. */
export async function changeTab(tabId: number, update: Change): Promise<void> {
  const record = await updateTab(tabId, async (before) => {
    const after = await update(before);
    return after === before ? before : judged(after, Date.now());
  });
  if (record) await showBadge(tabId, activeFindings(record));
}

/** A record with the findings that follow from what is known, and where the tab showed them. */
function judged(record: TabRecord, now: number): TabRecord {
  const tab = { frames: framesOf(record), journey: record.journey };
  const findings = judge(rules, tab, { before: record.findings, now });
  return { ...record, findings, past: remember(record.past ?? {}, findings, tab.frames) };
}

/** Shows on the badge what is known of a tab already: the browser takes the badge away with each navigation. */
export async function restoreBadge(tabId: number): Promise<void> {
  const findings = activeFindings(await readTab(tabId));
  if (findings.length > 0) await showBadge(tabId, findings);
}

import { useMemo } from 'preact/hooks';
import type { TabState } from '../../lib/steps/proofs.ts';
import { framesOf, type TabRecord } from '../../lib/store/tab-record.ts';
import { useTabRecord } from '../shared/useTabRecord.ts';

/** What a tab shows, kept up to date; undefined until it is known, and without a tab. */
export function useTabState(tabId: number | undefined): TabState | undefined {
  const record = useTabRecord(tabId, undefined);
  return useMemo(() => record && stateOf(record), [record]);
}

/** A finding that the person called wrong still stands on the page: it isn't gone. */
function stateOf(record: TabRecord): TabState {
  return {
    frames: framesOf(record),
    findings: record.findings.map(({ id }) => id),
    past: record.past ?? {},
  };
}

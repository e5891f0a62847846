import { useEffect, useState } from 'preact/hooks';
import { framesOf, readTab, type TabRecord, watchTab } from '../lib/platform/tab-records.ts';
import type { TabState } from '../lib/steps/proofs.ts';

/** What a tab shows, kept up to date; undefined until it is known, and without a tab. */
export function useTabState(tabId: number | undefined): TabState | undefined {
  const [state, setState] = useState<TabState>();
  useEffect(() => {
    if (tabId === undefined) return;
    let newer = false;
    const stop = watchTab(tabId, (record) => {
      newer = true;
      setState(stateOf(record));
    });
    void readTab(tabId).then((record) => newer || setState(stateOf(record)));
    return () => {
      newer = true;
      stop();
    };
  }, [tabId]);
  return state;
}

/** A finding that the person called wrong still stands on the page: it isn't gone. */
function stateOf(record: TabRecord): TabState {
  return {
    frames: framesOf(record),
    findings: record.findings.map(({ id }) => id),
    past: record.past ?? {},
  };
}

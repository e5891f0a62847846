import { useEffect, useState } from 'preact/hooks';
import { emptyRecord, followTab, type TabRecord } from '../../lib/platform/tab-records.ts';

/** What is known of the tab, kept up to date; nothing without a tab. */
export function useRecord(tabId: number | undefined): TabRecord {
  const [record, setRecord] = useState(emptyRecord);
  useEffect(() => (tabId === undefined ? undefined : followTab(tabId, setRecord)), [tabId]);
  return record;
}

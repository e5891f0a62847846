import { useEffect, useState } from 'preact/hooks';
import type { TabRecord } from '../../lib/store/tab-record.ts';
import { subscribeTab } from '../../lib/store/tab-records.ts';
import { untilPointerUp } from './untilPointerUp.ts';

/**
 * What is known of a tab, kept up to date: at first what is given, and without a tab that alone. News waits until
 * nothing is pressed, for it moves what stands below it.
 */
export function useTabRecord<First extends TabRecord | undefined>(tabId: number | undefined, first: First) {
  const [record, setRecord] = useState<TabRecord | First>(first);
  useEffect(() => {
    if (tabId === undefined) return undefined;
    let over = false;
    const stop = subscribeTab(tabId, (news) => void untilPointerUp().then(() => over || setRecord(news)));
    return () => {
      over = true; // what still waits is of another tab
      stop();
    };
  }, [tabId]);
  return record;
}

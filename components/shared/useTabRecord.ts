import { useEffect, useState } from 'preact/hooks';
import { followTab, type TabRecord } from '../../lib/platform/tab-records.ts';
import { unpressed } from './pressed.ts';

/**
 * What is known of a tab, kept up to date: at first what is given, and without a tab that alone. News waits until
 * nothing is pressed, for it moves what stands below it.
 */
export function useTabRecord<First extends TabRecord | undefined>(tabId: number | undefined, first: First) {
  const [record, setRecord] = useState<TabRecord | First>(first);
  useEffect(() => {
    if (tabId === undefined) return undefined;
    let over = false;
    const stop = followTab(tabId, (news) => void unpressed().then(() => over || setRecord(news)));
    return () => {
      over = true; // what still waits is of another tab
      stop();
    };
  }, [tabId]);
  return record;
}

import { type EntryUpdate, isOf, type TabEntry } from './tab-entries.ts';

/** Makes the entry of the time before a restart that is about a finding a tab's own, where there is no doubt. */
export const takenOver =
  <T extends TabEntry>(tabId: number, finding: string): EntryUpdate<T> =>
  (entries, session) => {
    const left = entries.filter((entry) => entry.session !== session && entry.finding === finding);
    const [only, ...others] = left;
    if (!only || others.length > 0 || entries.some(isOf(tabId, session))) return entries;
    return entries.map((entry) => (entry === only ? { ...entry, tab: tabId, session } : entry));
  };

import { type Helping, isNothing, notHelping, parseHelping } from '../handover/helping.ts';
import { localKeys } from './keys.ts';
import { subscribeEntry } from './subscribe-entry.ts';
import { type EntryUpdate, isOf, type TabEntries, type TabEntry } from './tab-entries.ts';
import { takenOver } from './taken-over.ts';

interface StoredHelping extends TabEntry {
  helping: Helping;
}

/** What is kept beside each tab of somebody who is helped there. */
export const helpingEntries: TabEntries<StoredHelping> = {
  stored: localKeys.helping,
  ahead: localKeys.helpingAhead,
  parse: (value) => ({ ...value, helping: parseHelping((value as Partial<StoredHelping>).helping) }),
};

/** What is kept beside one tab, as one surface shows and changes it. */
export interface HelpingHandle {
  change(update: (helping: Helping) => Helping): void;
  stop(): void;
}

/**
 * Calls `onChange` with what is kept beside a tab, now and whenever it is changed elsewhere. After a restart of the
 * browser, a tab takes over what was kept about the same finding as what was typed is taken over.
 */
export function subscribeHelping(
  tabId: number,
  finding: string,
  onChange: (helping: Helping) => void,
): HelpingHandle {
  const { write, stop } = subscribeEntry(
    helpingEntries,
    tabId,
    () => undefined,
    (stored) => onChange(stored?.helping ?? notHelping),
  );
  write(takenOver(tabId, finding));
  return {
    change: (update) => write(changed(tabId, finding, update)),
    stop,
  };
}

const changed =
  (tabId: number, finding: string, update: (helping: Helping) => Helping): EntryUpdate<StoredHelping> =>
  (entries, session, stamp) => {
    const own = entries.find(isOf(tabId, session));
    const others = entries.filter((entry) => entry !== own);
    const helping = update(own?.helping ?? notHelping);
    if (isNothing(helping)) return own ? others : entries;
    return [{ tab: tabId, session, finding, helping, ...stamp }, ...others];
  };

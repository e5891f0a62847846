import { shelfStores } from './shelf.ts';
import {
  changeEntries,
  type EntryUpdate,
  isOf,
  keepAhead,
  type ReadEntries,
  readEntries,
  type Stamp,
  stampNow,
  type TabEntries,
  type TabEntry,
  versionOf,
} from './tab-entries.ts';

/** A tab's entry as one surface shows and changes it; other surfaces may do the same at the same time. */
export interface EntryHandle<T extends TabEntry> {
  /**
   * Changes what is stored, after all changes that were asked for before. It is kept even where the page is gone before
   * its turn comes.
   */
  write(update: EntryUpdate<T>): void;
  stop(): void;
}

/** What a surface takes for stored. */
interface Known<T extends TabEntry> extends ReadEntries<T> {
  /** Versions that the tab's entry may have by now, if nobody else changes it. */
  versions: string[];
}

/**
 * Calls `onChange` with the tab's entry at once, then whenever the stored entry differs from the last one reported;
 * with undefined where there is none. The first may be one that `leftBehind` finds among those of the time before a
 * restart. What was changed through the handle counts until it is stored: nothing older is reported in between. What
 * can't be kept isn't undone.
 */
export function subscribeEntry<T extends TabEntry>(
  kind: TabEntries<T>,
  tabId: number,
  leftBehind: (entries: T[], session: string) => T | undefined,
  onChange: (entry: T | undefined) => void,
): EntryHandle<T> {
  let reported: { entry: string | undefined } | undefined;
  let known: Known<T> | undefined;
  let looks = 0;
  let writing = 0;
  let isUnkept = false;
  let queue: Promise<unknown> = Promise.resolve();

  /** Looks at what is stored now, not at what an event brings: that may be older than what came since. */
  async function look(): Promise<void> {
    looks += 1;
    const turn = looks;
    const stored = await readEntries(kind, tabId);
    const isFirst = reported === undefined;
    // What can't be read hasn't been deleted.
    if (turn !== looks || writing > 0 || !(stored || isFirst)) return;
    const own = stored?.entries.find(isOf(tabId, stored.session));
    const entry = own && JSON.stringify(own);
    const isNews = isFirst || (reported?.entry !== entry && !isUnkept);
    known = stored && { ...stored, versions: [versionOf(own)] };
    reported = { entry };
    isUnkept = false;
    if (isNews) onChange(own ?? (isFirst && stored ? leftBehind(stored.entries, stored.session) : undefined));
  }

  /** Keeps what a change will make of the tab's entry, as far as it is known here. */
  function foresee(update: EntryUpdate<T>, stamp: Stamp): void {
    if (!known) return;
    const { session, shelf, versions } = known;
    const isOwn = isOf(tabId, session);
    const entries = update(known.entries, session, stamp);
    if (entries === known.entries) return;
    const entry = entries.find(isOwn);
    const countOthers = (all: T[]) => all.filter((other) => !isOwn(other)).length;
    // What takes over an entry of the time before a restart changes two at once: that waits for its turn.
    if (countOthers(entries) !== countOthers(known.entries)) {
      known = undefined;
      return;
    }
    keepAhead(kind, shelf, { tab: tabId, session, over: versions, ...(entry && { entry }) });
    known = { entries, session, shelf, versions: [...versions, versionOf(entry)] };
  }

  async function settle(isKept: boolean): Promise<void> {
    writing -= 1;
    isUnkept = !isKept;
    if (writing === 0) await look();
  }

  const listener = (changes: Record<string, unknown>) => {
    if (changes[kind.stored.key] && writing === 0) void look();
  };
  const stopListening = shelfStores.map((store) => store.subscribe(listener));
  void look();
  return {
    write(update) {
      const stamp = stampNow();
      writing += 1;
      looks += 1;
      foresee(update, stamp);
      queue = queue.then(() => changeEntries(kind, tabId, update, stamp)).then(settle);
    },
    stop() {
      looks += 1;
      writing += 1;
      for (const stop of stopListening) stop();
    },
  };
}

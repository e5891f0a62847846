import { sessionId } from './session-id.ts';
import { localStore } from './stores.ts';
import { entriesIn, isOf, type TabEntries, type TabEntry } from './tab-entries.ts';

/** A tab's entry as one surface shows and changes it; other surfaces may do the same at the same time. */
export interface EntryHandle {
  /** Changes what is stored, after all changes that were asked for before. False means that it couldn't be kept. */
  write(change: () => Promise<boolean>): void;
  stop(): void;
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
): EntryHandle {
  let reported: { entry: string | undefined } | undefined;
  let looks = 0;
  let writing = 0;
  let isUnkept = false;
  let queue: Promise<unknown> = Promise.resolve();

  /** Looks at what is stored now, not at what an event brings: that may be older than what came since. */
  async function look(): Promise<void> {
    looks += 1;
    const turn = looks;
    const [session, stored] = await Promise.all([sessionId(), localStore.read(kind.stored.key)]);
    const isFirst = reported === undefined;
    const isKnown = session !== undefined && stored !== undefined;
    // What can't be read hasn't been deleted.
    if (turn !== looks || writing > 0 || !(isKnown || isFirst)) return;
    const entries = entriesIn(kind, stored?.value);
    const own = entries.find(isOf(tabId, session));
    const entry = own && JSON.stringify(own);
    const isNews = isFirst || (reported?.entry !== entry && !isUnkept);
    reported = { entry };
    isUnkept = false;
    if (isNews) onChange(own ?? (isFirst && isKnown ? leftBehind(entries, session) : undefined));
  }

  async function settle(isKept: boolean): Promise<void> {
    writing -= 1;
    isUnkept = !isKept;
    if (writing === 0) await look();
  }

  const unsubscribe = localStore.subscribe((changes) => {
    if (changes[kind.stored.key] && writing === 0) void look();
  });
  void look();
  return {
    write(change) {
      writing += 1;
      looks += 1;
      queue = queue.then(change).then(settle);
    },
    stop() {
      looks += 1;
      writing += 1;
      unsubscribe();
    },
  };
}

import { sessionKeys } from './keys.ts';
import { sessionStore } from './stores.ts';
import { emptyRecord, type TabRecord } from './tab-record.ts';

const keyOf = (tabId: number) => `${sessionKeys.tab}${tabId}`;

/**
 * What is stored as a tab's record. It isn't checked: the background alone writes here, and Chrome and Firefox empty
 * this storage whenever the extension is updated or reloaded, so that no other version's record is ever read.
 */
const recordOf = (stored: unknown): TabRecord => ({ ...emptyRecord, ...(stored as TabRecord | undefined) });

export async function readTab(tabId: number): Promise<TabRecord> {
  const key = keyOf(tabId);
  return recordOf((await sessionStore.get(key))[key]);
}

/** Changes to a tab's record, one after the other: two events at once must not undo each other. */
const queues = new Map<number, Promise<unknown>>();

export type Change = (record: TabRecord) => TabRecord | Promise<TabRecord>;

/** Changes a tab's record; hands on the new one, or undefined where the change left it as it was. */
export function updateTab(tabId: number, change: Change): Promise<TabRecord | undefined> {
  const update = (queues.get(tabId) ?? Promise.resolve()).then(async () => {
    const before = await readTab(tabId);
    const after = await change(before);
    if (after === before) return undefined;
    await sessionStore.set({ [keyOf(tabId)]: after });
    return after;
  });
  const settled = update
    .catch(() => undefined)
    .finally(() => {
      if (queues.get(tabId) === settled) queues.delete(tabId);
    });
  queues.set(tabId, settled);
  return update;
}

export async function forgetTab(tabId: number): Promise<void> {
  await queues.get(tabId);
  await sessionStore.remove(keyOf(tabId));
}

/** Calls `onChange` with what is known of a tab, now and whenever that changes, until the returned function is called. */
export function subscribeTab(tabId: number, onChange: (record: TabRecord) => void): () => void {
  let isReported = false;
  const report = (record: TabRecord) => {
    isReported = true;
    onChange(record);
  };
  const unsubscribe = sessionStore.subscribe((changes) => {
    const change = changes[keyOf(tabId)];
    if (change) report(recordOf(change.newValue));
  });
  // A change that came while this was read is newer than what was read.
  void readTab(tabId).then((record) => isReported || report(record));
  return () => {
    isReported = true;
    unsubscribe();
  };
}

import { sessionKeys } from './keys.ts';
import { noteFault, sessionStore } from './stores.ts';
import { emptyRecord, type TabRecord } from './tab-record.ts';

const keyOf = (tabId: number) => `${sessionKeys.tab}${tabId}`;

/**
 * What is stored as a tab's record. It isn't checked: the background alone writes here, and Chrome and Firefox empty
 * this storage whenever the extension is updated or reloaded, so that no other version's record is ever read.
 */
const recordOf = (stored: unknown): TabRecord => ({ ...emptyRecord, ...(stored as TabRecord | undefined) });

async function readStored(tabId: number): Promise<unknown> {
  const key = keyOf(tabId);
  return (await sessionStore.get(key))[key];
}

export async function readTab(tabId: number): Promise<TabRecord> {
  return recordOf(await readStored(tabId));
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
    return keep(tabId, after);
  });
  const settled = update
    .catch(() => undefined)
    .finally(() => {
      if (queues.get(tabId) === settled) queues.delete(tabId);
    });
  queues.set(tabId, settled);
  return update;
}

/** What is kept of a record: where there is no room for it, nothing but that. What was kept before is old by then. */
async function keep(tabId: number, record: TabRecord): Promise<TabRecord> {
  const key = keyOf(tabId);
  const { isUnkept, ...kept } = record;
  if (await sessionStore.set({ [key]: kept })) return kept;
  const unkept: TabRecord = { ...emptyRecord, isUnkept: true };
  if (!(await sessionStore.set({ [key]: unkept }))) await sessionStore.remove(key);
  return unkept;
}

/** Larger than what is kept of a tab for which there is no room. */
const probe = 'x'.repeat(500);

/** Notes whether the worker can keep what a tab shows, as far as that is known here. */
async function noteTab(tabId: number, stored: unknown): Promise<void> {
  noteFault(keyOf(tabId), recordOf(stored).isUnkept === true);
  // Nothing is known of most tabs, as it should be; where there is no room left at all, it says nothing.
  if (stored === undefined && (await sessionStore.set({ [sessionKeys.probe]: probe })))
    await sessionStore.remove(sessionKeys.probe);
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
    if (!change) return;
    noteFault(keyOf(tabId), recordOf(change.newValue).isUnkept === true);
    report(recordOf(change.newValue));
  });
  // A change that came while this was read is newer than what was read.
  void readStored(tabId).then((stored) => {
    if (isReported) return;
    void noteTab(tabId, stored);
    report(recordOf(stored));
  });
  return () => {
    isReported = true;
    noteFault(keyOf(tabId), false);
    unsubscribe();
  };
}

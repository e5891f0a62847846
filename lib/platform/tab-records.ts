import type { FrameFacts } from '../detect/judge.ts';
import type { Facts, Finding } from '../detect/types.ts';
import type { FindingId } from '../facts/findings.ts';
import type { Journey } from '../journey/journey.ts';
import type { Past } from '../steps/past.ts';
import { parseRecord } from './parse-record.ts';
import { sessionStore } from './stores.ts';

export { emptyRecord } from './parse-record.ts';

/** All that is known of a tab. Kept for the browser session only, so that a stopped worker loses nothing. */
export interface TabRecord {
  /** Frame id → what it shows; the top frame is 0. */
  frames: Record<number, { document: string; host: string; facts: Facts }>;
  journey: Journey;
  /** All that was found, also what the person has put aside. */
  findings: Finding[];
  /** Findings that the person called wrong: not shown and not counted in this tab any more. */
  dismissed: FindingId[];
  /** Where the tab showed findings last, also those that are gone. */
  past?: Past;
}

/** The frames of a tab, the page itself first. */
export function framesOf({ frames }: TabRecord): FrameFacts[] {
  return Object.entries(frames)
    .map(([id, { host, facts }]) => ({ id: Number(id), host, facts }))
    .sort((a, b) => a.id - b.id);
}

/** The findings that count: all but those the person has put aside. */
export function standing({ findings, dismissed }: TabRecord): Finding[] {
  return findings.filter(({ id }) => !dismissed.includes(id));
}

const keyOf = (tabId: number) => `tab:${tabId}`;

export async function readTab(tabId: number): Promise<TabRecord> {
  const key = keyOf(tabId);
  return parseRecord((await sessionStore.get(key))[key]);
}

/** Changes to a tab's record, one after the other: two events at once must not undo each other. */
const lines = new Map<number, Promise<unknown>>();

export type Change = (record: TabRecord) => TabRecord | Promise<TabRecord>;

/** Changes a tab's record; hands on the new one, or undefined where the change left it as it was. */
export function updateTab(tabId: number, change: Change): Promise<TabRecord | undefined> {
  const update = (lines.get(tabId) ?? Promise.resolve()).then(async () => {
    const before = await readTab(tabId);
    const after = await change(before);
    if (after === before) return undefined;
    await sessionStore.set({ [keyOf(tabId)]: after });
    return after;
  });
  const settled = update
    .catch(() => undefined)
    .finally(() => {
      if (lines.get(tabId) === settled) lines.delete(tabId);
    });
  lines.set(tabId, settled);
  return update;
}

export async function forgetTab(tabId: number): Promise<void> {
  await lines.get(tabId);
  await sessionStore.remove(keyOf(tabId));
}

/** Calls back with what is known of a tab, now and whenever that changes. Returns how to stop. */
export function followTab(tabId: number, callback: (record: TabRecord) => void): () => void {
  let told = false;
  const stop = watchTab(tabId, (record) => {
    told = true;
    callback(record);
  });
  // A change that came while this was read is newer than what was read.
  void readTab(tabId).then((record) => told || callback(record));
  return () => {
    told = true;
    stop();
  };
}

/** Calls back with the tab's findings whenever they are written. Returns how to stop. */
function watchTab(tabId: number, callback: (record: TabRecord) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[keyOf(tabId)];
    if (change) callback(parseRecord(change.newValue));
  };
  sessionStore.onChanged.addListener(listener);
  return () => sessionStore.onChanged.removeListener(listener);
}

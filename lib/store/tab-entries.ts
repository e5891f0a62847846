import { type AgeingKey, isOver, momentOf } from './keys.ts';
import { sessionId } from './session-id.ts';
import { localStore } from './stores.ts';

/** Something that is kept for a tab. Tab ids hold for one browser session, which is told by its own id. */
export interface TabEntry {
  tab: number;
  session: string;
  /** The finding that it is about; empty where there was none. */
  finding: string;
  /** When it was last changed, in milliseconds since the epoch. */
  at: number;
}

/** Entries of one kind, stored in one list with the newest first. */
export interface TabEntries<T extends TabEntry> {
  stored: AgeingKey;
  /** An entry as it was stored, or undefined where it is none. Age and tab are looked at already. */
  parse(value: TabEntry): T | undefined;
}

/** So many tabs have an entry at most; those that were changed last. */
const maxEntries = 50;

/** What is stored, newest first; anything that isn't an entry, or is too old, is left out. */
export function entriesIn<T extends TabEntry>(kind: TabEntries<T>, value: unknown): T[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry) =>
    isTabEntry(entry) && !isOver(entry, kind.stored) ? (kind.parse(entry) ?? []) : [],
  );
}

function isTabEntry(value: unknown): value is TabEntry {
  const { tab, session, finding } = (value ?? {}) as Partial<TabEntry>;
  const areIds = typeof tab === 'number' && typeof session === 'string' && typeof finding === 'string';
  return areIds && momentOf(value) !== undefined;
}

/** Which entry is a tab's own. */
export const isOf =
  (tabId: number, session: string | undefined) =>
  (entry: TabEntry): boolean =>
    entry.session === session && entry.tab === tabId;

/**
 * Changes the entries of a kind; the same list means no change, but what is too old is deleted even so. False where
 * they can't be read or kept: then nothing is changed.
 */
export async function changeEntries<T extends TabEntry>(
  kind: TabEntries<T>,
  update: (entries: T[], session: string) => T[],
): Promise<boolean> {
  const session = await sessionId();
  if (session === undefined) return false;
  return localStore.change(kind.stored.key, (stored) => {
    const entries = entriesIn(kind, stored);
    const next = update(entries, session);
    const isClean = stored === undefined || (Array.isArray(stored) && stored.length === entries.length);
    return next === entries && isClean ? stored : next.slice(0, maxEntries);
  });
}

/** Forgets the entry of a closed tab. */
export function releaseEntry<T extends TabEntry>(kind: TabEntries<T>, tabId: number): Promise<boolean> {
  return changeEntries(kind, (entries, session) =>
    entries.some(isOf(tabId, session)) ? entries.filter((entry) => !isOf(tabId, session)(entry)) : entries,
  );
}

/** Hands the entry of a tab to the tab that takes its place, unless one has been begun there already. */
export function moveEntry<T extends TabEntry>(
  kind: TabEntries<T>,
  from: number,
  to: number,
): Promise<boolean> {
  return changeEntries(kind, (entries, session) => {
    const moved = entries.find(isOf(from, session));
    if (!moved) return entries;
    const isTaken = entries.some(isOf(to, session));
    return entries.flatMap((entry) => (entry !== moved ? [entry] : isTaken ? [] : [{ ...entry, tab: to }]));
  });
}

import { type AgeingKey, isOver, momentOf } from './keys.ts';
import { sessionId } from './session-id.ts';
import { type Shelf, shelfOf, shelfStores } from './shelf.ts';
import type { Store } from './stores.ts';

/** Something that is kept for a tab. Tab ids hold for one browser session, which is told by its own id. */
export interface TabEntry {
  tab: number;
  session: string;
  /** The finding that it is about; empty where there was none. */
  finding: string;
  /** When it was last changed, in milliseconds since the epoch. */
  at: number;
  /** Another one after each change. */
  version?: string;
}

/** What every entry that is changed gets. */
export type Stamp = Required<Pick<TabEntry, 'at' | 'version'>>;

export const stampNow = (): Stamp => ({ at: Date.now(), version: crypto.randomUUID() });

/** Entries of one kind, stored in one list with the newest first. */
export interface TabEntries<T extends TabEntry> {
  stored: AgeingKey;
  /** Where a change is kept that hasn't had its turn. */
  ahead: AgeingKey;
  /** An entry as it was stored, or undefined where it is none. Age and tab are looked at already. */
  parse(value: TabEntry): T | undefined;
}

/** So many tabs have an entry at most; those that were changed last. */
const maxEntries = 50;

/** What is stored, newest first; anything that isn't an entry, or is too old, is left out. */
function entriesIn<T extends TabEntry>(
  kind: TabEntries<T>,
  shelf: Pick<Shelf, 'maxAge'>,
  value: unknown,
): T[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry) =>
    isTabEntry(entry) && !isOver(entry, shelf) ? (kind.parse(entry) ?? []) : [],
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

/** What a change makes of the entries: the same list where it changes nothing. */
export type EntryUpdate<T extends TabEntry> = (entries: T[], session: string, stamp: Stamp) => T[];

/**
 * A tab's entry as a page has changed it, kept before the change has had its turn: the page may be gone by then, as a
 * popup is at a click beside it. One of a kind will do, for it only stays where that has happened.
 */
interface EntryAhead {
  tab: number;
  session: string;
  /** Missing where it was deleted. */
  entry?: TabEntry;
  /** Versions of the stored entry that the page knows, `''` for none: where it is another, somebody else changed it. */
  over: readonly string[];
}

/** The version of what is stored, `''` where nothing is. */
export const versionOf = (entry: TabEntry | undefined): string => entry?.version ?? '';

/** Sends a change on its way at once, before anything is waited for. */
export function keepAhead<T extends TabEntry>(
  kind: TabEntries<T>,
  { store }: Shelf,
  ahead: EntryAhead,
): void {
  // A list of one, so that it goes by its own age.
  void store.set({ [kind.ahead.key]: [{ ...ahead, at: Date.now() }] });
}

/** The entries with the change that hasn't had its turn; the same list where there is none, or somebody else was first. */
function withAhead<T extends TabEntry>(
  kind: TabEntries<T>,
  shelf: Pick<Shelf, 'maxAge'>,
  entries: T[],
  ahead: unknown,
): T[] {
  const [kept] = Array.isArray(ahead) ? ahead : [];
  const { tab, session, entry, over } = (kept ?? {}) as Partial<EntryAhead>;
  if (typeof tab !== 'number' || !Array.isArray(over)) return entries;
  const own = entries.find(isOf(tab, session));
  if (!over.includes(versionOf(own))) return entries;
  return [...entriesIn(kind, shelf, [entry]), ...entries.filter((other) => other !== own)];
}

/** What is kept of a kind on a tab's shelf, and the session that it is read in. */
export interface ReadEntries<T extends TabEntry> {
  entries: T[];
  session: string;
  shelf: Shelf;
}

/** What is kept of a kind where a tab's own is kept; undefined where it can't be read. */
export async function readEntries<T extends TabEntry>(
  kind: TabEntries<T>,
  tabId: number,
): Promise<ReadEntries<T> | undefined> {
  const [session, shelf] = await Promise.all([sessionId(), shelfOf(kind.stored, tabId)]);
  const [stored, ahead] = await Promise.all([
    shelf.store.read(kind.stored.key),
    shelf.store.read(kind.ahead.key),
  ]);
  if (session === undefined || !stored) return undefined;
  return {
    entries: withAhead(kind, shelf, entriesIn(kind, shelf, stored.value), ahead?.value),
    session,
    shelf,
  };
}

/**
 * Changes the entries of a kind where a tab's own is kept; what is too old is deleted even where nothing changes. False
 * where they can't be read or kept: then nothing is changed.
 */
export async function changeEntries<T extends TabEntry>(
  kind: TabEntries<T>,
  tabId: number,
  update: EntryUpdate<T>,
  stamp = stampNow(),
): Promise<boolean> {
  return changeShelf(kind, await shelfOf(kind.stored, tabId), update, stamp);
}

async function changeShelf<T extends TabEntry>(
  kind: TabEntries<T>,
  shelf: Omit<Shelf, 'place'>,
  update: EntryUpdate<T>,
  stamp = stampNow(),
): Promise<boolean> {
  const session = await sessionId();
  if (session === undefined) return false;
  const { store } = shelf;
  const ahead = await store.read(kind.ahead.key);
  const isKept = await store.change(kind.stored.key, (stored) => {
    const entries = entriesIn(kind, shelf, stored);
    const next = update(withAhead(kind, shelf, entries, ahead?.value), session, stamp);
    const isClean = stored === undefined || (Array.isArray(stored) && stored.length === entries.length);
    return next === entries && isClean ? stored : next.slice(0, maxEntries);
  });
  if (isKept && ahead?.value !== undefined) await store.remove(kind.ahead.key);
  return isKept;
}

/** Forgets the entry of a tab. */
export const withoutEntry =
  <T extends TabEntry>(tabId: number): EntryUpdate<T> =>
  (entries, session) =>
    entries.some(isOf(tabId, session)) ? entries.filter((entry) => !isOf(tabId, session)(entry)) : entries;

/** Forgets the entry of a closed tab in a store: such a tab can't be asked any more where its own is. */
export async function releaseEntry<T extends TabEntry>(
  kind: TabEntries<T>,
  store: Store,
  tabId: number,
): Promise<void> {
  await changeShelf(kind, { store, maxAge: kind.stored.maxAge }, withoutEntry(tabId));
}

/** Hands the entry of a tab to the tab that takes its place, unless one has been begun there already. */
export async function moveEntry<T extends TabEntry>(
  kind: TabEntries<T>,
  from: number,
  to: number,
): Promise<void> {
  const update: EntryUpdate<T> = (entries, session) => {
    const moved = entries.find(isOf(from, session));
    if (!moved) return entries;
    const isTaken = entries.some(isOf(to, session));
    return entries.flatMap((entry) => (entry !== moved ? [entry] : isTaken ? [] : [{ ...entry, tab: to }]));
  };
  await Promise.all(
    shelfStores.map((store) => changeShelf(kind, { store, maxAge: kind.stored.maxAge }, update)),
  );
}

import type { KeptWalk } from '../guide/kept-walk.ts';
import { sameWalk, type Walk } from '../guide/replay.ts';
import { parseTicks } from '../steps/ticks.ts';
import { isOver, localKeys, momentOf } from './keys.ts';
import { type Shelf, shelfOf, shelfStores } from './shelf.ts';
import { parseWalk } from './walks.ts';

/** A walk that came to an outcome, to be found again when its tab is long closed. */
export interface RecentWalk extends KeptWalk {
  id: string;
  /** When it was last there, in milliseconds since the epoch. */
  at: number;
}

/** So many are kept at most; those that were used last. */
const maxWalks = 20;

const { key } = localKeys.recent;

/** What is stored, the newest first; anything that is no walk, or is too old, is left out. */
function walksIn(value: unknown, shelf: Shelf): RecentWalk[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry): RecentWalk[] => {
    const { id, finding, walk, done } = (entry ?? {}) as Partial<RecentWalk>;
    const at = momentOf(entry);
    const parsed = parseWalk(walk);
    if (typeof id !== 'string' || typeof finding !== 'string' || at === undefined || !parsed) return [];
    return isOver(entry, shelf) ? [] : [{ id, finding, at, walk: parsed, done: parseTicks(done) }];
  });
}

export async function recentWalks(): Promise<RecentWalk[]> {
  const shelf = await shelfOf(localKeys.recent);
  return walksIn((await shelf.store.get(key))[key], shelf);
}

/**
 * Keeps a walk of a tab, or of none, that came to an outcome. It takes the place of those that it goes on from. Nothing
 * is kept of a private window: it would be there without its tab.
 */
export async function keepRecent({ finding, walk, done = {} }: KeptWalk, tabId?: number): Promise<void> {
  const shelf = await shelfOf(localKeys.recent, tabId);
  if (shelf.place === 'private') return;
  await shelf.store.change(key, (stored) => {
    const walks = walksIn(stored, shelf);
    const id = walks.find((other) => sameWalk(other.walk, walk))?.id ?? crypto.randomUUID();
    const others = walks.filter((other) => !leadsTo(other.walk, walk));
    return [{ id, finding, walk, done, at: Date.now() }, ...others].slice(0, maxWalks);
  });
}

/** Whether a walk is where another has come by. */
const leadsTo = (walk: Walk, other: Walk): boolean =>
  sameWalk(walk, { ...other, answers: other.answers.slice(0, walk.answers.length) });

export async function forgetRecent(id: string): Promise<void> {
  const shelf = await shelfOf(localKeys.recent);
  await shelf.store.change(key, (stored) => walksIn(stored, shelf).filter((walk) => walk.id !== id));
}

/** Calls `onChange` with the recent walks, now and whenever they change, until the returned function is called. */
export function subscribeRecent(onChange: (walks: RecentWalk[]) => void): () => void {
  const read = () => void recentWalks().then(onChange);
  read();
  const stops = shelfStores.map((store) => store.subscribe((changes) => changes[key] && read()));
  return () => {
    for (const stop of stops) stop();
  };
}

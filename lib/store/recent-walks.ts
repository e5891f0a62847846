import type { KeptWalk } from '../guide/kept-walk.ts';
import { sameWalk, type Walk } from '../guide/replay.ts';
import { parseTicks } from '../steps/ticks.ts';
import { isOver, localKeys, momentOf } from './keys.ts';
import { localStore } from './stores.ts';
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
function walksIn(value: unknown): RecentWalk[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry): RecentWalk[] => {
    const { id, finding, walk, done } = (entry ?? {}) as Partial<RecentWalk>;
    const at = momentOf(entry);
    const parsed = parseWalk(walk);
    if (typeof id !== 'string' || typeof finding !== 'string' || at === undefined || !parsed) return [];
    return isOver(entry, localKeys.recent) ? [] : [{ id, finding, at, walk: parsed, done: parseTicks(done) }];
  });
}

export async function recentWalks(): Promise<RecentWalk[]> {
  return walksIn((await localStore.get(key))[key]);
}

/**
 * Keeps a walk that came to an outcome. It takes the place of those that it goes on from. Not to be called for a tab
 * of a private window.
 */
export async function keepRecent({ finding, walk, done = {} }: KeptWalk): Promise<void> {
  await localStore.change(key, (stored) => {
    const walks = walksIn(stored);
    const id = walks.find((other) => sameWalk(other.walk, walk))?.id ?? crypto.randomUUID();
    const others = walks.filter((other) => !leadsTo(other.walk, walk));
    return [{ id, finding, walk, done, at: Date.now() }, ...others].slice(0, maxWalks);
  });
}

/** Whether a walk is where another has come by. */
const leadsTo = (walk: Walk, other: Walk): boolean =>
  sameWalk(walk, { ...other, answers: other.answers.slice(0, walk.answers.length) });

export async function forgetRecent(id: string): Promise<void> {
  await localStore.change(key, (stored) => walksIn(stored).filter((walk) => walk.id !== id));
}

/** Calls `onChange` with the recent walks, now and whenever they change, until the returned function is called. */
export function subscribeRecent(onChange: (walks: RecentWalk[]) => void): () => void {
  const read = () => void recentWalks().then(onChange);
  read();
  return localStore.subscribe((changes) => {
    if (changes[key]) read();
  });
}

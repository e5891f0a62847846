import type { Walk } from '../guide/replay.ts';
import { parseTicks, type Ticks } from '../steps/ticks.ts';
import { isWithin } from './moment.ts';
import { localStore, sessionStore } from './stores.ts';

/** A walk and the tab it belongs to. Tab ids hold for one browser session, which is told by its own id. */
interface StoredWalk {
  tab: number;
  session: string;
  /** The finding that the tab showed when the walk was last changed; empty where there was none. */
  finding: string;
  walk: Walk;
  /** Steps of the outcome reached that were ticked. */
  done?: Ticks;
  /** Milliseconds since the epoch. */
  at: number;
}

const key = 'walks';
const maxWalks = 50;
const maxAge = 7 * 24 * 60 * 60 * 1000;

/** What is kept of a tab's walk. */
export type KeptWalk = Pick<StoredWalk, 'finding' | 'walk' | 'done'>;

/**
 * The walk of a tab. After a restart of the browser the tabs have new ids; then a tab takes over the latest
 * walk of the time before that stood beside the same finding.
 */
export async function loadWalk(tabId: number, finding: string): Promise<KeptWalk | undefined> {
  const [session, walks] = await Promise.all([sessionId(), readWalks()]);
  const own = walks.find((stored) => stored.session === session && stored.tab === tabId);
  return own ?? walks.find((stored) => stored.session !== session && stored.finding === finding);
}

/** Tab → when its walk was last saved from here: what is older than that is no news. */
const ownSaves = new Map<number, number>();

/**
 * Tells of a tab's walk when it is changed elsewhere, in the popup beside the panel for one, or deleted; until the
 * returned function is called.
 */
export function watchWalk(tabId: number, tell: (walk: KeptWalk | undefined) => void): () => void {
  const listener = async (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const change = changes[key];
    if (!change) return;
    const session = await sessionId();
    const own = (value: unknown) =>
      walksIn(value).find((stored) => stored.session === session && stored.tab === tabId);
    const [before, after] = [own(change.oldValue), own(change.newValue)];
    if (after ? after.at > (ownSaves.get(tabId) ?? 0) && after.at !== before?.at : before) tell(after);
  };
  localStore.onChanged.addListener(listener);
  return () => localStore.onChanged.removeListener(listener);
}

/** Keeps a tab's walk. It takes the place of the one before, and of the one it was taken over from. */
export async function saveWalk(tabId: number, { finding, walk, done = {} }: KeptWalk): Promise<void> {
  // Until it is written, nothing that comes from elsewhere is newer.
  ownSaves.set(tabId, Number.POSITIVE_INFINITY);
  const session = await sessionId();
  await change((walks) => {
    const others = walks.filter((stored) => stored.session !== session || stored.tab !== tabId);
    const before = walks.find((stored) => !others.includes(stored));
    // Later than the one before, even if the clock was set back meanwhile.
    const at = Math.max(Date.now(), (before?.at ?? 0) + 1);
    ownSaves.set(tabId, at);
    const takenOver = others.findIndex((stored) => stored.session !== session && stored.finding === finding);
    if (others.length === walks.length && takenOver >= 0) others.splice(takenOver, 1);
    return [{ tab: tabId, session, finding, walk, done, at }, ...others];
  });
}

/** Forgets the walk of a closed tab. */
export async function releaseWalk(tabId: number): Promise<void> {
  const session = await sessionId();
  await change((walks) => walks.filter((stored) => stored.session !== session || stored.tab !== tabId));
}

/** Hands the walk of a tab to the tab that takes its place. */
export async function moveWalk(from: number, to: number): Promise<void> {
  const session = await sessionId();
  await change((walks) =>
    walks.map((stored) =>
      stored.session === session && stored.tab === from ? { ...stored, tab: to } : stored,
    ),
  );
}

/** One after the other, whichever page or worker of the extension they come from: none undoes another. */
async function change(update: (walks: StoredWalk[]) => StoredWalk[]): Promise<void> {
  await navigator.locks.request(key, async () => {
    const walks = update(await readWalks()).slice(0, maxWalks);
    await localStore.set({ [key]: walks });
  });
}

/** What is stored, newest first; anything that isn't a walk, or is too old, is left out. */
async function readWalks(): Promise<StoredWalk[]> {
  return walksIn((await localStore.get(key))[key]);
}

function walksIn(stored: unknown): StoredWalk[] {
  return Array.isArray(stored)
    ? stored.filter(isStoredWalk).map((one) => ({ ...one, done: parseTicks(one.done) }))
    : [];
}

function isStoredWalk(value: unknown): value is StoredWalk {
  const { tab, session, finding, walk, at } = (value ?? {}) as Partial<StoredWalk>;
  return (
    typeof tab === 'number' &&
    typeof session === 'string' &&
    typeof finding === 'string' &&
    typeof at === 'number' &&
    isWithin(at, maxAge) &&
    typeof walk?.entry === 'string' &&
    Array.isArray(walk.answers) &&
    walk.answers.every((answer) => typeof answer?.node === 'string' && typeof answer.option === 'string')
  );
}

/** The browser session's own id; made by whoever asks first, and by nobody else at the same time. */
function sessionId(): Promise<string> {
  return navigator.locks.request('session', async () => {
    const { session } = await sessionStore.get('session');
    if (typeof session === 'string') return session;
    const created = crypto.randomUUID();
    await sessionStore.set({ session: created });
    return created;
  });
}

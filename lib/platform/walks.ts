import type { Walk } from '../guide/replay.ts';
import { parseTicks, type Ticks } from '../steps/ticks.ts';
import { browser } from './browser.ts';

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

/** Keeps a tab's walk. It takes the place of the one before, and of the one it was taken over from. */
export async function saveWalk(tabId: number, { finding, walk, done = {} }: KeptWalk): Promise<void> {
  const session = await sessionId();
  await change((walks) => {
    const others = walks.filter((stored) => stored.session !== session || stored.tab !== tabId);
    const takenOver = others.findIndex((stored) => stored.session !== session && stored.finding === finding);
    if (others.length === walks.length && takenOver >= 0) others.splice(takenOver, 1);
    return [{ tab: tabId, session, finding, walk, done, at: Date.now() }, ...others];
  });
}

/** Forgets the walk of a closed tab. */
export async function releaseWalk(tabId: number): Promise<void> {
  const session = await sessionId();
  await change((walks) => walks.filter((stored) => stored.session !== session || stored.tab !== tabId));
}

let line: Promise<unknown> = Promise.resolve();

function change(update: (walks: StoredWalk[]) => StoredWalk[]): Promise<void> {
  const done = line.then(async () => {
    const walks = update(await readWalks()).slice(0, maxWalks);
    await browser.storage.local.set({ [key]: walks });
  });
  line = done.catch(() => undefined);
  return done;
}

/** What is stored, newest first; anything that isn't a walk, or is too old, is left out. */
async function readWalks(): Promise<StoredWalk[]> {
  const stored = (await browser.storage.local.get(key))[key];
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
    Date.now() - at < maxAge &&
    typeof walk?.entry === 'string' &&
    Array.isArray(walk.answers) &&
    walk.answers.every((answer) => typeof answer?.node === 'string' && typeof answer.option === 'string')
  );
}

async function sessionId(): Promise<string> {
  const { session } = await browser.storage.session.get('session');
  if (typeof session === 'string') return session;
  const created = crypto.randomUUID();
  await browser.storage.session.set({ session: created });
  return created;
}

import { sameWalk, type Walk } from '../guide/replay.ts';
import { parseTicks, type Ticks } from '../steps/ticks.ts';
import { isWithin } from './moment.ts';
import { localStore, sessionStore } from './stores.ts';

/** A walk and the tab it belongs to. Tab ids hold for one browser session, which is told by its own id. */
interface StoredWalk extends KeptWalk {
  tab: number;
  session: string;
  /** Milliseconds since the epoch. */
  at: number;
}

const key = 'walks';
const maxWalks = 50;
/** More than any way through the guide has. */
const maxAnswers = 100;
const maxAge = 7 * 24 * 60 * 60 * 1000;

/** What is kept of a tab's walk. */
export interface KeptWalk {
  /** The finding that the walk is about; empty where there was none. */
  finding: string;
  walk: Walk;
  /** Steps of the outcome reached that were ticked. */
  done?: Ticks;
}

/**
 * The walk of a tab. After a restart of the browser the tabs have new ids; then a tab takes over the latest
 * walk of the time before that stood beside the same finding.
 */
export async function loadWalk(tabId: number, finding: string): Promise<KeptWalk | undefined> {
  const [session, stored] = await Promise.all([sessionId(), localStore.read(key)]);
  const walks = walksIn(stored?.value);
  return walks.find(isOf(tabId, session)) ?? leftBehind(walks, session, finding);
}

/** The latest walk of the time before a restart that was about a finding. */
const leftBehind = (walks: StoredWalk[], session: string | undefined, finding: string) =>
  session === undefined
    ? undefined
    : walks.find((walk) => walk.session !== session && walk.finding === finding);

/** A tab's walk as one surface shows and changes it; other surfaces may do the same at the same time. */
export interface WalkLine {
  /** Keeps a walk in place of the one before. */
  move(kept: KeptWalk): void;
  /** Changes the ticks of a walk. Where somebody has gone on elsewhere meanwhile, that stays as it is. */
  tick(kept: KeptWalk, update: (ticks: Ticks) => Ticks): void;
  stop(): void;
}

/**
 * Tells a tab's walk, now and whenever another is stored than was told last; undefined where there is none. What was
 * changed from here counts until it is stored: nothing older is told in between. What can't be kept isn't undone.
 */
export function followWalk(
  tabId: number,
  finding: string,
  tell: (kept: KeptWalk | undefined) => void,
): WalkLine {
  let told: { walk: string | undefined } | undefined;
  let looks = 0;
  let writing = 0;
  let isUnkept = false;
  let line: Promise<unknown> = Promise.resolve();

  /** Looks at what is stored now, not at what an event brings: that may be older than what came since. */
  async function look(): Promise<void> {
    looks += 1;
    const turn = looks;
    const [session, stored] = await Promise.all([sessionId(), localStore.read(key)]);
    const isFirst = told === undefined;
    // What can't be read hasn't been deleted.
    const isKnown = session !== undefined && stored !== undefined;
    if (turn !== looks || writing > 0 || !(isKnown || isFirst)) return;
    const walks = walksIn(stored?.value);
    const own = walks.find(isOf(tabId, session));
    const walk = own && JSON.stringify(own);
    const isNews = isFirst || (told?.walk !== walk && !isUnkept);
    told = { walk };
    isUnkept = false;
    if (isNews) tell(own ?? (isFirst ? leftBehind(walks, session, finding) : undefined));
  }

  function write(change: () => Promise<boolean>): void {
    writing += 1;
    looks += 1;
    line = line.then(change).then(settle);
  }

  async function settle(isKept: boolean): Promise<void> {
    writing -= 1;
    isUnkept = !isKept;
    if (writing === 0) await look();
  }

  const listener = (changes: Record<string, unknown>) => {
    if (changes[key] && writing === 0) void look();
  };
  localStore.onChanged.addListener(listener);
  void look();
  return {
    move: (kept) => write(() => saveWalk(tabId, kept)),
    tick: (kept, update) => write(() => tickWalk(tabId, kept, update)),
    stop() {
      looks += 1;
      writing += 1;
      localStore.onChanged.removeListener(listener);
    },
  };
}

/** Keeps a tab's walk. It takes the place of the one before, and of the one it was taken over from. */
export async function saveWalk(tabId: number, kept: KeptWalk): Promise<boolean> {
  const session = await sessionId();
  if (session === undefined) return false;
  return changeWalks((walks) => withWalk(walks, session, tabId, kept));
}

/** Changes the ticks of a tab's walk, as they are stored now, unless the tab has gone on to another walk. */
async function tickWalk(tabId: number, kept: KeptWalk, update: (ticks: Ticks) => Ticks): Promise<boolean> {
  const session = await sessionId();
  if (session === undefined) return false;
  return changeWalks((walks) => {
    const own = walks.find(isOf(tabId, session));
    if (own && !sameWalk(own.walk, kept.walk)) return walks;
    const before = own?.done ?? kept.done ?? {};
    const done = update(before);
    return done === before ? walks : withWalk(walks, session, tabId, { ...kept, done });
  });
}

function withWalk(
  walks: StoredWalk[],
  session: string,
  tabId: number,
  { finding, walk, done = {} }: KeptWalk,
): StoredWalk[] {
  const others = walks.filter((stored) => !isOf(tabId, session)(stored));
  const takenOver = others.findIndex((stored) => stored.session !== session && stored.finding === finding);
  if (others.length === walks.length && takenOver >= 0) others.splice(takenOver, 1);
  return [{ tab: tabId, session, finding, walk, done, at: Date.now() }, ...others];
}

/** Forgets the walk of a closed tab. */
export async function releaseWalk(tabId: number): Promise<void> {
  const session = await sessionId();
  await changeWalks((walks) =>
    walks.some(isOf(tabId, session)) ? walks.filter((stored) => !isOf(tabId, session)(stored)) : walks,
  );
}

/** Hands the walk of a tab to the tab that takes its place, unless one has been begun there already. */
export async function moveWalk(from: number, to: number): Promise<void> {
  const session = await sessionId();
  await changeWalks((walks) => {
    const moved = walks.find(isOf(from, session));
    if (!moved) return walks;
    const isTaken = walks.some(isOf(to, session));
    return walks.flatMap((stored) => (stored !== moved ? [stored] : isTaken ? [] : [{ ...stored, tab: to }]));
  });
}

/** Deletes walks that are too old to be gone on with. */
export async function forgetOldWalks(): Promise<void> {
  await localStore.change(key, (stored) => {
    const walks = walksIn(stored);
    return Array.isArray(stored) && walks.length < stored.length ? walks : stored;
  });
}

const isOf =
  (tabId: number, session: string | undefined) =>
  (stored: StoredWalk): boolean =>
    stored.session === session && stored.tab === tabId;

function changeWalks(update: (walks: StoredWalk[]) => StoredWalk[]): Promise<boolean> {
  return localStore.change(key, (stored) => {
    const walks = walksIn(stored);
    const next = update(walks);
    return next === walks ? stored : next.slice(0, maxWalks);
  });
}

/** What is stored, newest first; anything that isn't a walk, or is too old, is left out. */
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
    walk.answers.length <= maxAnswers &&
    walk.answers.every((answer) => typeof answer?.node === 'string' && typeof answer.option === 'string')
  );
}

/** The browser session's own id, made by whoever asks first; undefined where it can't be kept. */
async function sessionId(): Promise<string | undefined> {
  let session: string | undefined;
  const isKept = await sessionStore.change('session', (stored) => {
    session = typeof stored === 'string' && stored !== '' ? stored : crypto.randomUUID();
    return session;
  });
  return isKept ? session : undefined;
}

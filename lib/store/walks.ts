import type { KeptWalk } from '../guide/kept-walk.ts';
import { type Answer, knownBys, sameWalk, type Walk } from '../guide/replay.ts';
import { parseTicks, type Ticks } from '../steps/ticks.ts';
import { draftEntries } from './draft-entries.ts';
import { helpingEntries } from './helping.ts';
import { localKeys } from './keys.ts';
import { localStore, privateStore, type Store, unkeptStore } from './stores.ts';
import { subscribeEntry } from './subscribe-entry.ts';
import {
  changeEntries,
  type EntryUpdate,
  isOf,
  moveEntry,
  readEntries,
  releaseEntry,
  type TabEntries,
  type TabEntry,
} from './tab-entries.ts';

type StoredWalk = TabEntry & KeptWalk;

/** More than any way through the guide has. */
const maxAnswers = 100;

const walkEntries: TabEntries<StoredWalk> = {
  stored: localKeys.walks,
  ahead: localKeys.walksAhead,
  parse(value) {
    const { done } = value as Partial<StoredWalk>;
    const walk = parseWalk((value as Partial<StoredWalk>).walk);
    return walk && { ...value, walk, done: parseTicks(done) };
  },
};

/** A walk as it was stored; undefined where it is none. */
export function parseWalk(value: unknown): Walk | undefined {
  const { entry, answers } = (value ?? {}) as Partial<Walk>;
  const isWalk =
    typeof entry === 'string' &&
    Array.isArray(answers) &&
    answers.length <= maxAnswers &&
    answers.every((answer) => typeof answer?.node === 'string' && typeof answer.option === 'string');
  return isWalk ? { entry, answers: answers.map(parseAnswer) } : undefined;
}

function parseAnswer({ node, option, by }: Answer): Answer {
  const giver = knownBys.find((known) => known === by);
  return { node, option, ...(giver && { by: giver }) };
}

/** The latest walk of the time before a restart that was about a finding. */
const leftBehind = (finding: string) => (walks: StoredWalk[], session: string) =>
  walks.find((walk) => walk.session !== session && walk.finding === finding);

/**
 * The walk of a tab. After a restart of the browser the tabs have new ids; then a tab takes over the latest
 * walk of the time before that stood beside the same finding.
 */
export async function loadWalk(tabId: number, finding: string): Promise<KeptWalk | undefined> {
  const stored = await readEntries(walkEntries, tabId);
  if (!stored) return undefined;
  const { entries, session } = stored;
  return entries.find(isOf(tabId, session)) ?? leftBehind(finding)(entries, session);
}

/** A tab's walk as one surface shows and changes it; other surfaces may do the same at the same time. */
export interface WalkHandle {
  /** Keeps a walk in place of the one before. */
  move(kept: KeptWalk): void;
  /** Changes the ticks of a walk. Where somebody has gone on elsewhere meanwhile, that stays as it is. */
  tick(kept: KeptWalk, update: (ticks: Ticks) => Ticks): void;
  stop(): void;
}

/** Calls `onChange` with a tab's walk, now and whenever it is changed elsewhere or deleted; undefined where there is none. */
export function subscribeWalk(
  tabId: number,
  finding: string,
  onChange: (kept: KeptWalk | undefined) => void,
): WalkHandle {
  const { write, stop } = subscribeEntry(walkEntries, tabId, leftBehind(finding), onChange);
  return {
    move: (kept) => write(withWalk(tabId, kept)),
    tick: (kept, update) => write(withTicks(tabId, kept, update)),
    stop,
  };
}

/** Keeps a tab's walk. It takes the place of the one before, and of the one it was taken over from. */
export function saveWalk(tabId: number, kept: KeptWalk): Promise<boolean> {
  return changeEntries(walkEntries, tabId, withWalk(tabId, kept));
}

/** Changes the ticks of a tab's walk, as they are stored now, unless the tab has gone on to another walk. */
const withTicks =
  (tabId: number, kept: KeptWalk, update: (ticks: Ticks) => Ticks): EntryUpdate<StoredWalk> =>
  (walks, session, stamp) => {
    const own = walks.find(isOf(tabId, session));
    if (own && !sameWalk(own.walk, kept.walk)) return walks;
    const before = own?.done ?? kept.done ?? {};
    const done = update(before);
    return done === before ? walks : withWalk(tabId, { ...kept, done })(walks, session, stamp);
  };

const withWalk =
  (tabId: number, { finding, walk, done = {} }: KeptWalk): EntryUpdate<StoredWalk> =>
  (walks, session, stamp) => {
    const others = walks.filter((stored) => !isOf(tabId, session)(stored));
    const takenOver = leftBehind(finding)(others, session);
    const isNew = others.length === walks.length;
    return [
      { tab: tabId, session, finding, walk, done, ...stamp },
      ...others.filter((stored) => !isNew || stored !== takenOver),
    ];
  };

/** Forgets what is in memory of a closed tab: its walk, and what was typed beside it. */
export async function releaseUnkeptWalk(tabId: number): Promise<void> {
  await Promise.all([releaseWalkIn(privateStore, tabId), releaseWalkIn(unkeptStore, tabId)]);
}

/** Forgets what is on the disk of a closed tab. */
export function releaseWalk(tabId: number): Promise<void> {
  return releaseWalkIn(localStore, tabId);
}

async function releaseWalkIn(store: Store, tabId: number): Promise<void> {
  await Promise.all([
    releaseEntry(walkEntries, store, tabId),
    releaseEntry(draftEntries, store, tabId),
    releaseEntry(helpingEntries, store, tabId),
  ]);
}

/** Hands what belongs to a tab to the one that takes its place. */
export async function moveWalk(from: number, to: number): Promise<void> {
  await Promise.all([
    moveEntry(walkEntries, from, to),
    moveEntry(draftEntries, from, to),
    moveEntry(helpingEntries, from, to),
  ]);
}

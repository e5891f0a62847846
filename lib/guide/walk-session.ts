import { setTick, type Ticks } from '../steps/ticks.ts';
import type { KeptWalk } from './kept-walk.ts';
import type { Knowledge } from './known.ts';
import { aboutOf, type Found, isUnderWay, openingWalk } from './opening.ts';
import { sameWalk, type Walk } from './replay.ts';
import type { Guide } from './types.ts';

/** A walk as one surface shows it. All changes are pure, and made to the latest: the same object means none. */
export interface WalkSession extends Required<KeptWalk> {
  /** Whether the person has moved here: the keyboard follows then, and nothing that is found begins anew. */
  moved: boolean;
}

/** What a tab shows, the most telling first, and what needn't be asked beside it. */
export interface Seen {
  findings: readonly Found[];
  /** What the person called wrong, as walks are about it: no walk about that goes on. */
  dismissed?: readonly string[];
  /** Nothing is found, and volume licensing shows. */
  isIn?: boolean;
  knowledge: Knowledge;
}

const isDismissed = ({ finding }: Pick<KeptWalk, 'finding'>, { dismissed = [] }: Seen) =>
  finding !== '' && dismissed.includes(finding);

/** The walk to begin with, from what was kept and what the tab shows. */
export function begin(guide: Guide, stored: KeptWalk | undefined, seen: Seen): WalkSession {
  const { findings } = seen;
  const kept = stored && isDismissed(stored, seen) ? undefined : stored;
  const walk = openingWalk(guide, kept, seen);
  return kept?.walk === walk
    ? { finding: kept.finding, walk, done: kept.done ?? {}, moved: false }
    : { finding: aboutOf(findings[0]), walk, done: {}, moved: false };
}

/** Another walk of the tab was kept elsewhere, or deleted. What the tab shows doesn't matter: somebody chose it. */
export function adopt(guide: Guide, now: WalkSession, kept: KeptWalk | undefined, seen: Seen): WalkSession {
  if (!kept) return begin(guide, undefined, seen);
  const { finding, walk, done = {} } = kept;
  return { finding, walk, done, moved: now.moved };
}

/** The tab shows something else, or more is known: where the person has answered and done nothing, begin with that. */
export function find(guide: Guide, now: WalkSession, kept: KeptWalk | undefined, seen: Seen): WalkSession {
  if (isDismissed(now, seen)) return begin(guide, kept, seen);
  if (now.moved || isUnderWay(now)) return now;
  // A finding that is out of sight for a moment is still what the walk is about.
  if (seen.findings.length === 0 && now.finding !== '') return now;
  const next = begin(guide, kept, seen);
  return next.finding === now.finding && sameWalk(next.walk, now.walk) ? now : next;
}

/** The person moves. Other answers lead to other steps: none has been done but those named. */
export function move(
  now: WalkSession,
  next: Walk,
  findings: readonly Found[],
  done: readonly string[] = [],
): WalkSession {
  const goesOn = next.entry === now.walk.entry;
  const stands = goesOn && findings.some((found) => aboutOf(found) === now.finding);
  return {
    // A finding that is out of sight for a moment is still what the walk is about.
    finding: stands ? now.finding : aboutOf(findings[0]) || (goesOn ? now.finding : ''),
    walk: next,
    done: done.reduce((made: Ticks, step) => setTick(made, step, true), {}),
    moved: true,
  };
}

/** A step of a walk is ticked or unticked; not where the person has moved on from it meanwhile. */
export function tick(now: WalkSession, walk: Walk, update: (ticks: Ticks) => Ticks): WalkSession {
  if (!sameWalk(now.walk, walk)) return now;
  const done = update(now.done);
  return done === now.done ? now : { ...now, done };
}

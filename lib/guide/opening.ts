import type { FindingId } from '../facts/findings.ts';
import type { KeptWalk } from './kept-walk.ts';
import type { Walk } from './replay.ts';
import type { Guide } from './types.ts';

/**
 * The walk to open with: the one that was kept, as long as the tab shows nothing else than it was about; else the
 * beginning of the way out of what the tab shows first. A walk under way goes on while what it is about still stands
 * among other findings.
 */
export function openingWalk(guide: Guide, kept: KeptWalk | undefined, findings: readonly FindingId[]): Walk {
  const [top] = findings;
  if (kept && (top === undefined || kept.finding === top)) return kept.walk;
  const stands = kept && isUnderWay(kept) && findings.some((id) => id === kept.finding);
  return stands ? kept.walk : { entry: entryOf(guide, top), answers: [] };
}

/** Whether something of a walk has been answered or done. */
export function isUnderWay({ walk, done = {} }: KeptWalk): boolean {
  return walk.answers.length > 0 || Object.values(done).some(({ on }) => on);
}

/** The node that a finding leads to; the guide's start where there is none. */
export function entryOf(guide: Guide, finding: FindingId | undefined): string {
  return (finding && guide.entries[finding]) ?? guide.start;
}

import type { FindingId } from '../detect/types.ts';
import type { KeptWalk } from '../platform/walks.ts';
import type { Walk } from './replay.ts';
import type { Guide } from './types.ts';

/**
 * The walk to open with: the one that was kept, as long as the tab shows no other finding than it did then,
 * else the beginning of the way out of what the tab shows now.
 */
export function openingWalk(guide: Guide, kept: KeptWalk | undefined, finding: FindingId | undefined): Walk {
  if (kept && (finding === undefined || kept.finding === finding)) return kept.walk;
  return { entry: entryOf(guide, finding), answers: [] };
}

/** The node that a finding leads to; the guide's start where there is none. */
export function entryOf(guide: Guide, finding: FindingId | undefined): string {
  return (finding && guide.entries[finding]) ?? guide.start;
}

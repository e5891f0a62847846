import type { Finding } from '../detect/types.ts';
import type { KeptWalk } from './kept-walk.ts';
import { advance, type Knowledge } from './known.ts';
import type { Walk } from './replay.ts';
import type { Guide } from './types.ts';

/** What of a finding says where the guide opens. */
export type Found = Pick<Finding, 'id' | 'cause'>;

/** What a walk is about, as it is kept with it: the finding, of a refused sign-in with its cause; empty where there is none. */
export const aboutOf = (found: Found | undefined): string =>
  found ? (found.cause ? `${found.id}/${found.cause}` : found.id) : '';

/**
 * The walk to open with: the one that was kept, as long as the tab shows nothing else than it was about; else the
 * beginning of the way out of what the tab shows first, after all that needn't be asked. A walk under way goes on while
 * what it is about still stands among other findings.
 */
export function openingWalk(
  guide: Guide,
  kept: KeptWalk | undefined,
  { findings, isIn, knowledge }: { findings: readonly Found[]; isIn?: boolean; knowledge: Knowledge },
): Walk {
  const [top] = findings;
  if (kept && (top === undefined || kept.finding === aboutOf(top))) return kept.walk;
  const stands = kept && isUnderWay(kept) && findings.some((found) => aboutOf(found) === kept.finding);
  return stands ? kept.walk : walkFrom(guide, entryOf(guide, top, isIn), knowledge);
}

/** The walk that begins at a node, after all that needn't be asked there. */
export const walkFrom = (guide: Guide, entry: string, knowledge: Knowledge): Walk =>
  advance(guide, { entry, answers: [] }, knowledge);

/** Whether a person has answered or done something of a walk. */
export function isUnderWay({ walk, done = {} }: KeptWalk): boolean {
  return walk.answers.some(({ by }) => !by) || Object.values(done).some(({ on }) => on);
}

/**
 * The node that a finding leads to, of a refused sign-in by its cause. Where there is none, the guide's start; or, for
 * who is in, what can be done there.
 */
export function entryOf(guide: Guide, found: Found | undefined, isIn = false): string {
  if (!found && isIn) return guide.inside ?? guide.start;
  const byCause = found?.cause && guide.causes[found.cause];
  return byCause ?? (found && guide.entries[found.id]) ?? guide.start;
}

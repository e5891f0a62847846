import type { FindingId } from '../facts/findings.ts';
import { advance, type Knowledge } from './known.ts';
import { entryOf, walkFrom } from './opening.ts';
import { backTo, type Walk } from './replay.ts';
import type { Guide } from './types.ts';

/**
 * Where a walk goes on once somebody says that they see other states than before: the way out of the one that they add;
 * back before the first answer that hung on what they take back.
 */
export function walkOnceSaid(
  guide: Guide,
  walk: Walk,
  before: readonly FindingId[],
  { said = [], ...knowledge }: Knowledge,
): Walk {
  const known = { ...knowledge, said };
  const added = said.find((id) => !before.includes(id));
  if (added) return walkFrom(guide, entryOf(guide, { id: added }), known);
  const first = walk.answers.findIndex(({ by }) => by === 'said');
  return first < 0 ? walk : advance(guide, backTo(walk, first), known);
}

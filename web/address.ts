import type { Walk } from '../lib/guide/replay.ts';
import type { Guide } from '../lib/guide/types.ts';
import type { Pasted } from '../lib/handover/pasted.ts';
import { readPlace, shareCode } from '../lib/handover/share-code.ts';

/** Before what a page's address names behind its `#`. */
const mark = '#/';

/** A place that an address names: an outcome's code, a node's id or a share code; undefined where it names none. */
export function placeIn(guide: Guide, hash: string): Pasted | undefined {
  if (!hash.startsWith(mark)) return undefined;
  const name = decoded(hash.slice(mark.length)).trim();
  if (name === '') return undefined;
  if (Object.hasOwn(guide.nodes, name))
    return { kind: 'place', walk: { entry: name, answers: [] }, whole: true };
  const place = readPlace(guide, name);
  if (!('error' in place)) return { kind: 'place', ...place };
  const error = place.error === 'no-code' ? 'unknown-place' : place.error;
  return { kind: 'error', of: 'code', error, values: [] };
}

/** Whether an address names no place: the guide begins at its start then. */
export const isStart = (hash: string): boolean => hash === '' || hash === mark;

/** The part of an address, with its `#`, that names where a walk has come to. */
export function addressOf(guide: Guide, walk: Walk): string {
  const isNode = walk.answers.length === 0 && guide.nodes[walk.entry]?.kind === 'question';
  if (isNode) return mark + (walk.entry === guide.start ? '' : walk.entry);
  return mark + shareCode(guide, walk);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

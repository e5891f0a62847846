import type { Guide } from '../lib/guide/types.ts';
import { placeInHash, placeMark } from '../lib/handover/guide-link.ts';
import type { Pasted } from '../lib/handover/pasted.ts';

/** A place that the page's address names, or what is wrong with it; undefined where it names none. */
export function placeIn(guide: Guide, hash: string): Pasted | undefined {
  const place = placeInHash(guide, hash);
  if (!place) return undefined;
  return 'error' in place
    ? { kind: 'error', of: 'code', error: place.error as Exclude<typeof place.error, 'no-code'>, values: [] }
    : { kind: 'place', ...place };
}

/** Whether an address names no place: the guide begins at its start then. */
export const isStart = (hash: string): boolean => hash === '' || hash === placeMark;

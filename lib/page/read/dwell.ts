import { dwell } from '../pace.ts';
import type { SightedElement } from './reader.ts';

export interface Firmness {
  /** Those that have stood long enough. */
  of(seen: SightedElement[], now: number): SightedElement[];
  /** When the youngest of the others will have. */
  next(): number;
  /** The element of a sighting that counts. */
  elementOf(id: string): Element | undefined;
}

export function createFirmness(): Firmness {
  const since = new Map<string, number>();
  let next = Number.POSITIVE_INFINITY;
  let dwelling: SightedElement[] = [];
  return {
    of(seen, now) {
      next = Number.POSITIVE_INFINITY;
      for (const id of since.keys()) if (!seen.some((one) => one.id === id)) since.delete(id);
      dwelling = seen.filter(({ id }) => {
        const due = (since.get(id) ?? now) + dwell;
        since.set(id, due - dwell);
        if (now < due) next = Math.min(next, due);
        return now >= due;
      });
      return dwelling;
    },
    next: () => next,
    elementOf: (id) => dwelling.find((seen) => seen.id === id)?.element,
  };
}

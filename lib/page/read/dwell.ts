import { dwell } from '../pace.ts';
import type { Seen } from './reader.ts';

export interface Firmness {
  /** Those that have stood long enough. */
  of(seen: Seen[], now: number): Seen[];
  /** When the youngest of the others will have. */
  next(): number;
  /** The element of a sighting that counts. */
  elementOf(id: string): Element | undefined;
}

export function createFirmness(): Firmness {
  const since = new Map<string, number>();
  let next = Number.POSITIVE_INFINITY;
  let firm: Seen[] = [];
  return {
    of(seen, now) {
      next = Number.POSITIVE_INFINITY;
      for (const id of since.keys()) if (!seen.some((one) => one.id === id)) since.delete(id);
      firm = seen.filter(({ id }) => {
        const due = (since.get(id) ?? now) + dwell;
        since.set(id, due - dwell);
        if (now < due) next = Math.min(next, due);
        return now >= due;
      });
      return firm;
    },
    next: () => next,
    elementOf: (id) => firm.find((seen) => seen.id === id)?.element,
  };
}

import { isTargetId, type TargetId } from '../facts/page-targets.ts';

const states = ['found', 'missing', 'unread', 'nothing'] as const;

/** How far a search for what a step names came in one document. */
export interface PageSearch {
  /** Place on the way to the target: 0 is the target itself, 1 what leads to it, and so on. */
  depth: number;
  target: TargetId;
  /**
   * `found`: it is there. `missing`: it isn't, although what leads to it is open. `unread`: the same, but its name
   * in the page's language isn't known. `nothing`: neither the target nor anything that leads to it is there.
   */
  state: (typeof states)[number];
}

/** What came of showing a target. */
export type Showing = Pick<PageSearch, 'target' | 'state'> & {
  /** It isn't the target itself, but what has to be opened first. */
  first: boolean;
};

/** The best of what was found in several documents of a tab; its index, or -1 where there was none. */
export function bestOf(searches: readonly Pick<PageSearch, 'depth' | 'state'>[]): number {
  const rank = ({ depth, state }: Pick<PageSearch, 'depth' | 'state'>) =>
    2 * depth + (state === 'found' ? 0 : 1);
  const ranks = searches.map(rank);
  return ranks.indexOf(Math.min(...ranks));
}

/** What a document answered to a search; undefined where that is none. */
export function parseSearch(answer: unknown): PageSearch | undefined {
  const { depth, target, state } = (answer ?? {}) as Partial<Record<keyof PageSearch, unknown>>;
  const known = states.find((one) => one === state);
  if (!known || typeof depth !== 'number' || !Number.isInteger(depth) || !isTargetId(target))
    return undefined;
  return { depth, target, state: known };
}

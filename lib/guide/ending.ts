import type { ProofId } from '../steps/proofs.ts';
import type { Ticks } from '../steps/ticks.ts';
import { signKey } from './checks.ts';
import type { OutcomeNode } from './types.ts';

/** How a walk came to a good end: volume licensing shows; what was to change has changed; the person says so. */
export type EndingId = 'in' | 'worked' | 'solved';

/** The key of the tick with which a person says whether the steps solved it; no step id has a slash. */
export const SOLVED = 'end/solved';

/** The proofs that show volume licensing. */
const showVl: readonly ProofId[] = ['vl-tab-there', 'vl-open', 'contracts-open', 'assignments-open'];

/**
 * The good end that a walk has come to; undefined where it has come to none. The person's word counts. `isIn`: what the
 * walk is about is gone, and the page shows volume licensing, which is enough where the outcome names no sign of its own.
 */
export function endingOf({ proofs = [] }: OutcomeNode, ticks: Ticks, isIn: boolean): EndingId | undefined {
  const said = ticks[SOLVED];
  if (said) return said.on ? 'solved' : undefined;
  if (proofs.length === 0) return isIn ? 'in' : undefined;
  if (!proofs.every((proof) => ticks[signKey(proof)]?.on)) return undefined;
  return proofs.some((proof) => showVl.includes(proof)) ? 'in' : 'worked';
}

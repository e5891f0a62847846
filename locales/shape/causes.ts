import type { RefusalCause } from '../../lib/facts/refusal-causes.ts';

/** Why a sign-in was refused. */
export type CausesWords = Record<RefusalCause, CauseWords>;

export interface CauseWords {
  /** What it is, in a sentence. */
  what: string;
  /** What to do first. */
  first: string;
}

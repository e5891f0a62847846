import type { MissingId } from '../../lib/facts/page-targets.ts';
import type { ProofId } from '../../lib/steps/proofs.ts';

/** About steps that the page proves, and about showing what a step names. */
export interface StepsWords {
  /** Name of the check box of a step; the step follows. */
  done: string;
  /** Read out when the page has proved step `{number}`; what was seen follows. */
  ticked: string;
  /** Before what was seen; host and route follow. */
  seen: string;
  proofs: Record<ProofId, string>;
  /** What to make sure of where a banner is gone, or a mark in rows. */
  surely: Record<'banner' | 'rows', string>;
  /** `{name}` is the name on the screen. */
  shown: string;
  shownFirst: string;
  missing: string;
  /** What it means that something is missing. */
  why: Record<MissingId, string>;
  unread: string;
  /** The tab shows nothing of the admin center. */
  nothing: string;
}

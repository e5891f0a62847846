import type { FindingId } from '../../lib/facts/findings.ts';
import type { RefusalCause } from '../../lib/facts/refusal-causes.ts';
import type { Known } from '../../lib/guide/types.ts';

/** Somebody at the door, the way they take through the guide, and what they must have been told at its end. */
export interface Person {
  /** Who they are and what they have, in a sentence. */
  who: string;
  /** What the extension saw on their page; nothing where they begin at the guide's first question. */
  sees?: FindingId | RefusalCause;
  /** What is set or was seen besides, and so isn't asked. */
  knows?: Known;
  /** The answers they give, five at most. */
  answers: readonly string[];
  /** Code of the outcome they end at. */
  ends: `VL-${number}`;
  /** What the outcome must have in every language: ids of its steps, and parts such as `takes`, `verify`, `told`. */
  has: readonly string[];
  /** What its English must say, anywhere in it; one expression a fact. */
  says: readonly RegExp[];
  /** Nodes that it must offer next. */
  next?: readonly string[];
}

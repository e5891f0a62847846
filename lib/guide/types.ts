import type { Actor } from '../facts/actors.ts';
import type { FindingId } from '../facts/findings.ts';
import type { LinkId } from '../facts/links.ts';
import type { TargetId } from '../facts/page-targets.ts';
import type { SourceRef } from '../facts/sources.ts';
import type { ProofId } from '../steps/proofs.ts';

/** Structure of a question: where each answer leads. The words stand in `locales/<locale>/guide/`. */
export interface QuestionNode {
  kind: 'question';
  /** Option id → id of the node it leads to, in the order shown. */
  options: Record<string, string>;
  /** What one needs to open in order to answer. */
  links?: readonly LinkId[];
  sources: readonly SourceRef[];
}

/** Structure of an outcome: who does what, in which order, and where that is written. */
export interface OutcomeNode {
  kind: 'outcome';
  /** Stable, to be quoted in a ticket. Never reused: see `retiredCodes` in nodes/index.ts. */
  code: `VL-${number}`;
  actor: Actor;
  /** Step id → what belongs to the step, in the order to be done. */
  steps: Record<string, StepNode>;
  sources: readonly SourceRef[];
  /** Day on which the outcome was last compared with its sources, YYYY-MM-DD. */
  reviewed: string;
  /** `field`: not in Microsoft's documents, but reported by people who were stuck. */
  basis?: 'documented' | 'field';
  /** What shows that it worked, as far as a page can prove it. */
  proofs?: readonly ProofId[];
  /** The node to go on with where the steps didn't help. */
  otherwise?: string;
}

export interface StepNode {
  links?: readonly LinkId[];
  /** What proves that the step is done. Left out where no page can tell. */
  proof?: ProofId;
  /** What the step points at on the page. */
  shows?: TargetId;
}

export type GuideNode = QuestionNode | OutcomeNode;
export type NodeTable = Record<string, GuideNode>;

/** Finding id → node with which the guide opens. */
export type Entries = Partial<Record<FindingId, string>>;

export interface Guide {
  start: string;
  entries: Entries;
  nodes: NodeTable;
}

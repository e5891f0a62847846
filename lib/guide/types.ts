import type { Actor } from '../facts/actors.ts';
import type { CloudId } from '../facts/clouds.ts';
import type { FindingId } from '../facts/findings.ts';
import type { HostKind } from '../facts/hosts.ts';
import type { LinkKind } from '../facts/link-kinds.ts';
import type { LinkId } from '../facts/links.ts';
import type { MailId } from '../facts/mails.ts';
import type { MessageId } from '../facts/message-ids.ts';
import type { TargetId } from '../facts/page-targets.ts';
import type { RefusalCause } from '../facts/refusal-causes.ts';
import type { SourceRef } from '../facts/sources.ts';
import type { ProofId } from '../steps/proofs.ts';

/** Structure of a question: where each answer leads. The words stand in `locales/<locale>/guide/`. */
export interface QuestionNode {
  kind: 'question';
  /** Option id → id of the node it leads to, in the order shown. */
  options: Record<string, string>;
  /** What one needs to open in order to answer. */
  links?: readonly LinkId[];
  /**
   * Option id → what answers the question with it unasked, once it was seen or set. The person is shown what answered
   * and can change it. Where it holds for several options, the question is asked.
   */
  known?: Record<string, Known>;
  sources: readonly SourceRef[];
}

/** What may be known without asking. All of the parts that are named have to hold; of a part, one of its values. */
export interface Known {
  /** Was found in the tab, or in what the person brought. */
  findings?: readonly FindingId[];
  /** The cloud that was set, or that the tab's address tells. */
  clouds?: readonly CloudId[];
  /** The way to the page led over a host of one of these kinds. */
  passed?: readonly HostKind[];
  /** The tab shows a page of one of these kinds. */
  on?: readonly HostKind[];
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
  /** Nodes that often come next, or beside it: the step before, the step after, the second problem. Four at most. */
  next?: readonly string[];
}

export interface StepNode {
  /** Who does this step, where it isn't the outcome's actor. */
  actor?: Actor;
  links?: readonly LinkId[];
  /** The address that has to be opened in a private window. */
  privately?: LinkId;
  /** The message that this step has the person send. */
  message?: MessageId;
  /** What proves that the step is done. Left out where no page can tell. */
  proof?: ProofId;
  /** What the step points at on the page. */
  shows?: TargetId;
}

export type GuideNode = QuestionNode | OutcomeNode;
export type NodeTable = Record<string, GuideNode>;

/** Finding id → node with which the guide opens. */
export type Entries = Partial<Record<FindingId, string>>;

/** Why a sign-in was refused → node with which the guide opens. */
export type CauseEntries = Partial<Record<RefusalCause, string>>;

/** A mail that somebody brings → the node that says what to do with it, and where it is too old for that. */
export type MailEntries = Record<MailId, { now: string; outdated?: string }>;

/** What a link leads to → the node about it, where there is one. */
export type LinkEntries = Partial<Record<LinkKind, string>>;

export interface Guide {
  start: string;
  entries: Entries;
  causes: CauseEntries;
  mails?: MailEntries;
  /** The node about a mail that wants its reader to call a number. */
  doubtfulMail?: string;
  links?: LinkEntries;
  nodes: NodeTable;
}

import type { BroughtKind } from '../../lib/facts/brought-kinds.ts';
import type { MessageId } from '../../lib/facts/message-ids.ts';
import type { KnownBy } from '../../lib/guide/replay.ts';
import type { FieldId, ProblemCode } from '../../lib/handover/fields.ts';
import type { RecipientId } from '../../lib/handover/messages.ts';
import type { CaseKind } from '../../lib/handover/support-cases.ts';

/**
 * Everything that is handed to someone else: messages, support cases, summaries. In messages, `{name}` stands for a
 * field (lib/handover/fields.ts), a name on a screen (lib/facts/screen-names.ts) or, as `{link-id}`, an address
 * (lib/facts/links.ts).
 */
export interface HandoverWords {
  recipients: Record<RecipientId, string>;
  messages: Record<MessageId, MessageWords>;
  fields: Record<FieldId, string>;
  problems: Record<ProblemCode, string>;
  cases: Record<CaseKind, CaseWords>;
  /** Stands for a confirmation that was given. */
  confirmed: string;
  /** Heading over the missing items of a case. */
  missing: string;
  summary: SummaryWords;
  /** Between a label and what it labels. */
  colon: string;
}

export interface MessageWords {
  /** What the message is for, on the button that opens it. */
  title: string;
  subject: string;
  /** Lines with a field that is optional and empty are left out. */
  body: string;
}

export interface CaseWords {
  title: string;
  /** What is asked of support, as the case's first sentence. */
  request: string;
}

export interface SummaryWords {
  title: string;
  made: string;
  extension: string;
  language: string;
  seen: string;
  nothingSeen: string;
  certain: string;
  possible: string;
  way: string;
  /** Kind of host → what it is called. A kind without a name is shown by its id. */
  hosts: Record<string, string>;
  place: string;
  code: string;
  shareCode: string;
  answers: string;
  /** The answer by which an outcome was left. */
  notSolved: string;
  /** The answer with which a place that may come next, `{title}`, was gone on to. */
  wentOn: string;
  /** Beside a state that the one who is helped says they see. */
  said: string;
  /** Heading over what a person had in hand, each by its kind. */
  brought: string;
  broughtKinds: Record<BroughtKind, string>;
  /** Heading over the person's own notes. */
  notes: string;
  /** An answer that was given unasked: it was seen, is set, or follows from what was said. */
  answeredBy: Record<KnownBy, string>;
  steps: string;
  /** Before a step that was done, and one that wasn't. */
  done: string;
  open: string;
  /** The person said that the steps solved it. */
  solved: string;
  personal: string;
  kinds: Record<'domain' | 'name' | 'address', string>;
  /** Stands where personal data was taken out. */
  removed: string;
}

import type { GuideNode } from '../../lib/guide/types.ts';
import type { ActorsWords } from './actors.ts';
import type { InterfaceLabels } from './interface.ts';
import type { WalkWords } from './walk.ts';

/** Helping somebody who isn't at this computer: here called the customer. Loaded when somebody is helped. */
export interface HelpingWords {
  /** What a tab is while somebody else is helped beside it. */
  hint: string;
  /** Over what is addressed to the customer: a question to be read out to them, or an outcome's steps. */
  lead: Record<GuideNode['kind'], string>;
  /** Heading over the states that the customer says they see. */
  sees: string;
  seesHint: string;
  /** In a menu of states: none of them. */
  choose: string;
  /** A button: the state chosen is one that the customer sees. */
  add: string;
  /** A button, the state is read out behind it: the customer doesn't see it after all. */
  takeBack: string;
  language: string;
  /** Sends an outcome's steps to the customer. */
  send: string;
  sendHint: string;
  notes: string;
  notesHint: string;
  /** What speaks to the one who is stuck elsewhere, as it is said to their helper: only what differs. */
  actors: ActorsWords;
  interface: Pick<InterfaceLabels, 'yourAnswers' | 'somethingElse'>;
  walk: Pick<WalkWords, 'ended'>;
}

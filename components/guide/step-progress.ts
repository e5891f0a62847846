import type { ComponentChildren } from 'preact';
import type { CloudId } from '../../lib/facts/clouds.ts';
import type { MessageId } from '../../lib/facts/message-ids.ts';
import type { Ticks } from '../../lib/steps/ticks.ts';

/** The steps as a person does them beside a tab. */
export interface StepProgress {
  tabId: number | undefined;
  /** Somebody else does them, at another computer: nothing is opened here. */
  isForOther?: boolean | undefined;
  ticks: Ticks;
  /** Changes the ticks as they are by then. */
  onTicks(update: (ticks: Ticks) => Ticks): void;
  /** Whether what the walk is about is gone, and the page shows volume licensing. */
  isIn: boolean;
  /** Whose addresses are needed; undefined where that isn't known. */
  cloud: CloudId | undefined;
  /** Whether the browser lets the extension open private windows. */
  mayOpenPrivately: boolean;
  /** Opens the guide in a window of its own; left out where it stands in one. */
  onKeepInView?: (() => void) | undefined;
  /** Whether the place is kept, so that it can be found again. */
  isFoundAgain: boolean;
  /** The form of a message, at the step that has it sent. */
  messageForm(id: MessageId): ComponentChildren;
}

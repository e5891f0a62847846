import type { ComponentChildren } from 'preact';
import type { CloudId } from '../../lib/facts/clouds.ts';
import type { MessageId } from '../../lib/facts/message-ids.ts';
import type { TargetId } from '../../lib/facts/page-targets.ts';
import type { Showing } from '../../lib/messages/page-search.ts';
import type { Ticks } from '../../lib/steps/ticks.ts';

/** The steps as a person does them beside a tab. */
export interface StepProgress {
  tabId: number | undefined;
  ticks: Ticks;
  /** Changes the ticks as they are by then. */
  onTicks(update: (ticks: Ticks) => Ticks): void;
  /** Whether what the walk is about is gone, and the page shows volume licensing. */
  isIn: boolean;
  /** Whose addresses are needed; undefined where that isn't known. */
  cloud: CloudId | undefined;
  /** Opens an address in a private window; false where the browser refused. Left out where it can't be done. */
  onOpenPrivately?: ((url: string) => Promise<boolean>) | undefined;
  /** Outlines on the page what a step names; undefined where no page can be read. Left out where there is none. */
  onShow?: ((target: TargetId) => Promise<Showing | undefined>) | undefined;
  /** Opens the guide in a window of its own; left out where it stands in one. */
  onKeepInView?: (() => void) | undefined;
  /** Opens the list in which the place is found again; left out where it isn't kept. */
  onRecent?: (() => void) | undefined;
  /** The form of a message, at the step that has it sent. */
  messageForm(id: MessageId): ComponentChildren;
}

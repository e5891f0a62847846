import type { EndingId } from '../../lib/guide/ending.ts';
import type { FirstReader } from '../../lib/guide/first-actions.ts';
import type { KnownBy } from '../../lib/guide/replay.ts';

/** What stands around the guide's own words while one walks through it: loaded with them. */
export interface WalkWords {
  /** A switch: the person helps somebody who isn't at this computer. */
  helping: string;
  /** An answer that needn't be asked, `{answer}`: seen in the tab, taken from the settings, or following from what was said. */
  known: Record<KnownBy, string>;
  /** Heading over what to do when the time that a change takes has passed. */
  after: string;
  /** That the place can be found again, under the settings' heading `recent`. A link to the settings follows. */
  comeBack: string;
  /** A button at an address that has to be opened in a private window. */
  openPrivately: string;
  /** A button that opens a host, `{address}`, such as admin.microsoft.com. */
  openAddress: string;
  /** The same where it has to be pasted by hand. */
  copyAddress: string;
  /** Where to paste it; stands under that button. */
  pastePrivately: string;
  /** That the guide isn't seen in a private window. */
  privateHint: string;
  /** The browser lets no extension open private windows: the address is to be copied. */
  privateRefused: string;
  /** How the guide stays in view; a button that does so follows. */
  keepInView: string;
  /** Heading over why these are the steps, and what may be different from what one has heard. */
  about: string;
  /** Opens the form of a message at the step that has it sent. */
  message: string;
  /** Opens the form of the message that is the first thing to do. */
  write: Record<FirstReader, string>;
  /** Folds away the addresses of clouds that aren't the person's. */
  otherClouds: string;
  /** Beside boxes that the page ticks. */
  ticksItself: string;
  /** Heading over places that often come next. */
  next: string;
  /** The answer with which such a place, `{title}`, was gone on to. */
  wentOn: string;
  /** Asked after the steps; the answers follow. */
  solved: string;
  yes: string;
  /** Over the place that the answer "no" leads to. */
  no: string;
  /** `in`: the page shows that the person is in; `worked`: that it worked; `solved`: the person says so. */
  ended: Record<EndingId, EndingWords>;
  /** Takes the ending back. */
  notAfterAll: string;
}

export interface EndingWords {
  title: string;
  /** What to do now. */
  now: string;
}

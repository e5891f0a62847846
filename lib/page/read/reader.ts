import type { Facts, Sighting } from '../../detect/types.ts';

/** A sighting, and the element it was made in. The element stays in the content script. */
export interface SightedElement extends Sighting {
  element: Element;
}

/** Reads one kind of page. Changes nothing in it. */
export interface Reader {
  /** Takes in changes of the document; without them, anything may have changed. */
  take(changes?: MutationRecord[]): void;
  /** Works on what was taken in, for a few milliseconds. True when nothing is left. */
  work(): boolean;
  /** Whether something was found since the last look that is worth a look now. */
  hasNews(): boolean;
  /**
   * What the document shows now, which may be changing all the time. `again` is when to look again at the latest, as
   * `performance.now()` counts.
   */
  look(now: number, isAtWork: boolean): { facts: Facts; again: number };
  /** Forgets how long things have been as they are: the document was hidden meanwhile. */
  reset(): void;
  /** The element that a finding was made in, for showing it to the person who asks. */
  elementOf(id: string): Element | undefined;
}

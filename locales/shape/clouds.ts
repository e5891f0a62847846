import type { CloudId } from '../../lib/facts/clouds.ts';

/** The Microsoft clouds that a contract can be in. */
export type CloudsWords = Record<CloudId, CloudWords>;

export interface CloudWords {
  /** As Microsoft names it, but for “Commercial”. */
  name: string;
  /** Who belongs there. */
  who: string;
}

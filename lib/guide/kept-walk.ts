import type { Ticks } from '../steps/ticks.ts';
import type { Walk } from './replay.ts';

/** What is kept of a tab's walk. */
export interface KeptWalk {
  /** The finding that the walk is about; empty where there was none. */
  finding: string;
  walk: Walk;
  /** Steps of the outcome reached that were ticked. */
  done?: Ticks;
}

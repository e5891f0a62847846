import type { Ticks } from '../steps/ticks.ts';
import type { Walk } from './replay.ts';

/** What is kept of a tab's walk. */
export interface KeptWalk {
  /** What the walk is about, as aboutOf() names it; empty where nothing was found. */
  finding: string;
  walk: Walk;
  /** Steps of the outcome reached that were ticked. */
  done?: Ticks;
}

import type { Facts } from '../detect/types.ts';

/**
 * What content scripts tell the background. `document` tells the documents of a frame apart, since the farewell
 * of one may come after the greeting of the next. The schema stands in messages.ts, away from content scripts.
 */
export type FrameMessage =
  | { type: 'facts'; document: string; facts: Facts }
  | { type: 'gone'; document: string };

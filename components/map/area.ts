import type { TopicId } from '../../lib/guide/nodes/index.ts';

export interface Box {
  /** The upper left corner. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A topic as it is drawn: around its nodes, or folded to a tile with its name. */
export interface PlacedArea extends Box {
  topic: TopicId;
  isFolded: boolean;
}

/** How high the name of a topic stands over its nodes, in the drawing's own pixels. */
export const nameHeight = 56;

/** Where the name of a topic is; of a folded one, all of its tile. */
export const nameBox = ({ x, y, width, height, isFolded }: PlacedArea): Box => ({
  x,
  y,
  width,
  height: isFolded ? height : nameHeight,
});

import type { Box, PlacedArea } from './layout.ts';

/** How high the name of a topic stands over its nodes, in the drawing's own pixels. */
export const nameHeight = 56;

/** Where the name of a topic is; of a folded one, all of its tile. */
export const nameBox = ({ x, y, width, height, isFolded }: PlacedArea): Box => ({
  x,
  y,
  width,
  height: isFolded ? height : nameHeight,
});

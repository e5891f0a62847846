import type { Box } from './area.ts';
import type { MapLayout, PlacedNode } from './layout.ts';

/** What of the drawing is seen: where its upper left corner is, in pixels of the box, and how large it is. */
export interface View {
  x: number;
  y: number;
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

const largest = 2;
/** Below this, boxes are told by shape and colour, and only the names of topics are read. */
export const far = 0.4;
const edge = 24;
/** Below this scale the words are too small; the scale to begin with. */
const readable = 0.6;
const openScale = 0.85;

/** The smallest scale: all of the drawing fits into the box. */
function smallest(layout: Size, box: Size): number {
  return Math.min(1, (box.width - 2 * edge) / layout.width, (box.height - 2 * edge) / layout.height);
}

/** Shows the whole drawing. */
export function whole(layout: Size, box: Size): View {
  const scale = Math.max(0.01, smallest(layout, box));
  return {
    x: (box.width - layout.width * scale) / 2,
    y: (box.height - layout.height * scale) / 2,
    scale,
  };
}

/** Zooms by a factor; the point of the box stays where it is. */
export function zoom(
  view: View,
  layout: Size,
  box: Size,
  factor: number,
  at: { x: number; y: number },
): View {
  const least = Math.max(0.01, smallest(layout, box));
  const scale = Math.min(largest, Math.max(least, view.scale * factor));
  const by = scale / view.scale;
  return keptIn({ x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by, scale }, layout, box);
}

export function pan(view: View, layout: Size, box: Size, dx: number, dy: number): View {
  return keptIn({ ...view, x: view.x + dx, y: view.y + dy }, layout, box);
}

/** Brings a point of the drawing to the middle of the box. */
export const centerOn = ({ scale }: View, layout: Size, box: Size, x: number, y: number): View =>
  keptIn({ x: box.width / 2 - x * scale, y: box.height / 2 - y * scale, scale }, layout, box);

/** Keeps a part of the drawing in the box, so that nobody gets lost beside it. */
function keptIn({ x, y, scale }: View, layout: Size, box: Size): View {
  const within = (at: number, of: number, room: number) => {
    const rest = Math.min(room / 2, 160);
    return Math.min(room - rest, Math.max(rest - of * scale, at));
  };
  return { x: within(x, layout.width, box.width), y: within(y, layout.height, box.height), scale };
}

/** Leaves the drawing where it is if a node can be seen and read, else brings the node to the middle. */
export function reveal(view: View, layout: Size, node: Box, box: Size): View {
  const scale = view.scale < readable ? openScale : view.scale;
  const left = view.x + node.x * scale;
  const top = view.y + node.y * scale;
  const seen =
    scale === view.scale &&
    left >= edge &&
    top >= edge &&
    left + node.width * scale <= box.width - edge &&
    top + node.height * scale <= box.height - edge;
  if (seen) return view;
  // Of a node larger than the box, the beginning is shown.
  const middle = (at: number, size: number, room: number) =>
    Math.max((room - size * scale) / 2, edge) - at * scale;
  const x = middle(node.x, node.width, box.width);
  return keptIn({ x, y: middle(node.y, node.height, box.height), scale }, layout, box);
}

/** The view to begin with: a node at a size that can be read, with what follows it to its right. */
export function openAt(layout: MapLayout, node: PlacedNode, box: Size): View {
  const scale = openScale;
  const x = Math.max(edge, box.width * 0.08) - node.x * scale;
  const y = Math.max(edge, (box.height - node.height * scale) / 2) - node.y * scale;
  return keptIn({ x, y, scale }, layout, box);
}

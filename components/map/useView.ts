import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MapLayout } from './layout.ts';
import { openAt, pan, reveal, type Size, type View, whole, zoom } from './view.ts';

/**
 * What of the drawing is seen, and how to change it. Nothing happens while the drawing isn't shown.
 * `first` is the node to begin with, also after the drawing has been laid out anew.
 */
export function useView(layout: MapLayout, box: Size | undefined, first: string) {
  const [view, setView] = useState<View>();
  const before = useRef<{ layout: MapLayout; box: Size | undefined }>(undefined);

  useLayoutEffect(() => {
    const last = before.current;
    before.current = { layout, box };
    if (!box) return;
    if (last?.layout !== layout || !last.box) {
      const node = layout.nodes.find(({ id }) => id === first) ?? layout.nodes[0];
      if (node) setView(openAt(layout, node, box));
      return;
    }
    // The middle stays in the middle.
    const [dx, dy] = [(box.width - last.box.width) / 2, (box.height - last.box.height) / 2];
    setView((current) => current && pan(current, layout, box, dx, dy));
  }, [layout, box, first]);

  const change = (update: (view: View, box: Size) => View) => {
    if (box) setView((current) => current && update(current, box));
  };
  return {
    view,
    pan: (dx: number, dy: number) => change((current, room) => pan(current, layout, room, dx, dy)),
    /** Without a point, the middle stays where it is. */
    zoom: (factor: number, at?: { x: number; y: number }) =>
      change((current, room) =>
        zoom(current, layout, room, factor, at ?? { x: room.width / 2, y: room.height / 2 }),
      ),
    showAll: () => change((_, room) => whole(layout, room)),
    /** Brings a node into view, at a size that can be read. */
    show: (id: string) => {
      const node = layout.nodes.find((placed) => placed.id === id);
      if (node) change((current, room) => reveal(current, layout, node, room));
    },
  };
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nameBox } from './area.ts';
import type { MapLayout } from './layout.ts';
import { areaId } from './neighbours.ts';
import { centerOn, openAt, pan, reveal, type Size, type View, whole, zoom } from './view.ts';

/**
 * What of the drawing is seen, and how to change it. Nothing happens while the drawing isn't shown.
 * `first` is the node to begin with. Where topics were folded or unfolded, the corner of `anchor`, a topic, stays.
 */
export function useView(layout: MapLayout, box: Size | undefined, first: string, anchor: string | undefined) {
  const [view, setView] = useState<View>();
  const before = useRef<{ layout: MapLayout; box: Size | undefined }>(undefined);

  useLayoutEffect(() => {
    const last = before.current;
    before.current = { layout, box };
    if (!box) return;
    if (!last?.box) {
      const node = layout.nodes.find(({ id }) => id === first) ?? layout.nodes[0];
      setView(node ? openAt(layout, node, box) : whole(layout, box));
      return;
    }
    if (last.layout !== layout) {
      const cornerIn = ({ areas }: MapLayout) =>
        areas.find(({ topic }) => topic === anchor) ?? { x: 0, y: 0 };
      const [from, to] = [cornerIn(last.layout), cornerIn(layout)];
      setView(
        (current) =>
          current &&
          pan(current, layout, box, (from.x - to.x) * current.scale, (from.y - to.y) * current.scale),
      );
      return;
    }
    // The middle stays in the middle.
    const [dx, dy] = [(box.width - last.box.width) / 2, (box.height - last.box.height) / 2];
    setView((current) => current && pan(current, layout, box, dx, dy));
  }, [layout, box, first, anchor]);

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
    /** Brings a point of the drawing to the middle. */
    center: (x: number, y: number) => change((current, room) => centerOn(current, layout, room, x, y)),
    /** Brings a node, or a topic's name, into view, at a size that can be read. */
    show: (id: string) => {
      const topic = layout.areas.find((area) => areaId(area.topic) === id);
      const place = topic ? nameBox(topic) : layout.nodes.find((placed) => placed.id === id);
      if (place) change((current, room) => reveal(current, layout, place, room));
    },
  };
}

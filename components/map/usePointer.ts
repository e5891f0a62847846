import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

interface PointerActions {
  pan(dx: number, dy: number): void;
  /** The point is in pixels of the element. */
  zoom(factor: number, at: { x: number; y: number }): void;
}

/** Pixels that a pointer may tremble before a press becomes a drag. */
const tremble = 4;

/** Dragging and wheeling over an element. A click at the end of a drag is swallowed. */
export function usePointer(element: RefObject<HTMLElement | null>, actions: RefObject<PointerActions>): void {
  useEffect(() => {
    const { current: box } = element;
    if (!box) return;
    const stop = new AbortController();
    const { signal } = stop;
    const pointers = new Map<number, { x: number; y: number }>();
    let dragging = false;

    const at = (event: MouseEvent) => {
      const { left, top } = box.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      if (pointers.size === 0) dragging = false;
      pointers.set(event.pointerId, at(event));
    };
    const move = (event: PointerEvent) => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const now = at(event);
      const { current: act } = actions;
      if (!dragging && Math.hypot(now.x - before.x, now.y - before.y) < tremble) return;
      // Captured only now: a captured pointer's click would no longer go to the box pressed.
      if (!dragging) box.setPointerCapture(event.pointerId);
      dragging = true;
      const [other] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
      if (other) {
        const distance = (point: { x: number; y: number }) =>
          Math.hypot(point.x - other.x, point.y - other.y);
        const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
        act?.zoom(distance(now) / Math.max(1, distance(before)), middle);
      } else {
        act?.pan(now.x - before.x, now.y - before.y);
      }
      pointers.set(event.pointerId, now);
    };
    const up = (event: PointerEvent) => pointers.delete(event.pointerId);
    const click = (event: MouseEvent) => {
      if (!dragging) return;
      dragging = false;
      event.stopPropagation();
      event.preventDefault();
    };
    const wheel = (event: WheelEvent) => {
      // Where the page itself scrolls, a wheel without Ctrl stays the page's.
      const pageScrolls = document.documentElement.scrollHeight > innerHeight + 1;
      if (!event.ctrlKey && pageScrolls) return;
      event.preventDefault();
      const { current: act } = actions;
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      if (event.ctrlKey) act?.zoom(Math.exp(-event.deltaY * unit * 0.004), at(event));
      else if (event.shiftKey) act?.pan(-event.deltaY * unit, 0);
      else act?.pan(-event.deltaX * unit, -event.deltaY * unit);
    };
    box.addEventListener('pointerdown', down, { signal });
    box.addEventListener('pointermove', move, { signal });
    box.addEventListener('pointerup', up, { signal });
    box.addEventListener('pointercancel', up, { signal });
    box.addEventListener('click', click, { signal, capture: true });
    box.addEventListener('wheel', wheel, { signal, passive: false });
    return () => stop.abort();
  }, [element, actions]);
}

import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

interface VirtualOptions {
  count: number;
  scroller: RefObject<HTMLElement | null>;
  /** The same function as long as the keys are the same: a new one has all places reckoned anew. */
  keyOf: (index: number) => string;
  /** Pixels that a row takes as long as it hasn't been measured. */
  height: number;
  /** A row that stays in the document wherever the table is scrolled to, with those near: it has the keyboard. */
  kept: number | undefined;
}

/** So many rows before and after the one with the keyboard: who walks on is faster than scrolling and drawing. */
const near = 2;

/** Pixels that the table is taken to be high until the browser has said so. */
const firstHeight = 600;

/** Tells an element's size, as the browser comes to know it: asking would have it lay out the page there and then. */
function observeSize(
  { scrollElement }: Virtualizer<HTMLElement, HTMLElement>,
  tell: (size: { width: number; height: number }) => void,
): (() => void) | undefined {
  if (!scrollElement) return undefined;
  const observer = new ResizeObserver(([entry]) => {
    const size = entry?.borderBoxSize[0];
    if (size) tell({ width: Math.round(size.inlineSize), height: Math.round(size.blockSize) });
  });
  observer.observe(scrollElement);
  return () => observer.disconnect();
}

/** Which rows of a long table are in the document, and where. */
export function useVirtual({ count, scroller, keyOf, height, kept }: VirtualOptions) {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: keyOf,
    overscan: 2,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const indexes = new Set(defaultRangeExtractor(range));
      if (kept !== undefined)
        for (let index = Math.max(0, kept - near); index <= Math.min(count - 1, kept + near); index++)
          indexes.add(index);
      return [...indexes].sort((a, b) => a - b);
    },
    scrollToFn: (
      offset: number,
      options: Parameters<typeof elementScroll>[1],
      instance: Virtualizer<HTMLElement, HTMLElement>,
    ) => {
      // Scrolling to where it is would have the browser lay out the page as well.
      if (offset + (options.adjustments ?? 0) !== (instance.scrollOffset ?? 0)) {
        elementScroll(offset, options, instance);
      }
    },
    initialRect: { width: 0, height: firstHeight },
    observeElementRect: observeSize,
    observeElementOffset,
    // Rows tell their heights when they have been laid out; until then they have the one known or estimated.
    measureElement: (
      element: HTMLElement,
      entry: ResizeObserverEntry | undefined,
      instance: Virtualizer<HTMLElement, HTMLElement>,
    ) =>
      entry
        ? measureElement(element, entry, instance)
        : (instance.itemSizeCache.get(keyOf(instance.indexFromElement(element))) ?? height),
    onChange: () => redraw(undefined),
  };
  const virtualizer = useRef<Virtualizer<HTMLElement, HTMLElement>>(undefined);
  virtualizer.current ??= new Virtualizer(options);
  const current = virtualizer.current;
  // Left to itself it scrolls with each row that turns out higher than reckoned, and reckons all places anew each time.
  const grown = useRef(0);
  current.shouldAdjustScrollPositionOnItemSizeChange = (row, delta, { scrollOffset, itemSizeCache }) => {
    const above = itemSizeCache.has(row.key) ? row.end : row.start + 1;
    if (above <= (scrollOffset ?? 0)) grown.current += delta;
    return false;
  };
  current.setOptions(options);
  useLayoutEffect(() => current._didMount(), [current]);
  useLayoutEffect(() => {
    current._willUpdate();
    if (grown.current === 0) return;
    scroller.current?.scrollBy(0, grown.current);
    grown.current = 0;
  });
  return {
    items: current.getVirtualItems(),
    total: current.getTotalSize(),
    /** Has to be the `ref` of each row, which carries its index as `data-index`. */
    measure: current.measureElement,
  };
}

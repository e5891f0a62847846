import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

interface VirtualOptions {
  count: number;
  scroller: RefObject<HTMLElement | null>;
  keyOf(index: number): string;
  /** Pixels that a row takes as long as it hasn't been measured. */
  height: number;
  /** A row that stays in the document wherever the table is scrolled to: it has the keyboard. */
  kept: number | undefined;
}

/** Which rows of a long table are in the document, and where. */
export function useVirtual({ count, scroller, keyOf, height, kept }: VirtualOptions) {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: keyOf,
    overscan: 8,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const indexes = defaultRangeExtractor(range);
      if (kept === undefined || kept >= count || indexes.includes(kept)) return indexes;
      return [...indexes, kept].sort((a, b) => a - b);
    },
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const virtualizer = useRef<Virtualizer<HTMLElement, HTMLElement>>(undefined);
  virtualizer.current ??= new Virtualizer(options);
  const current = virtualizer.current;
  current.setOptions(options);
  useLayoutEffect(() => current._didMount(), [current]);
  useLayoutEffect(() => current._willUpdate());
  return {
    items: current.getVirtualItems(),
    total: current.getTotalSize(),
    /** Has to be the `ref` of each row, which carries its index as `data-index`. */
    measure: (element: HTMLElement | null) => current.measureElement(element),
  };
}

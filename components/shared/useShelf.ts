import { useEffect, useState } from 'preact/hooks';
import type { AgeingKey } from '../../lib/store/keys.ts';
import { type Shelf, subscribeShelf } from '../../lib/store/shelf.ts';

/** Where something of a tab, else of this page, is kept and for how long; undefined until it is known. */
export function useShelf(stored: AgeingKey, tabId?: number): Shelf | undefined {
  const [shelf, setShelf] = useState<Shelf>();
  useEffect(() => subscribeShelf(stored, tabId, setShelf), [stored, tabId]);
  return shelf;
}

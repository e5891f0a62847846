import type { KeptPlace } from '../facts/kept-kinds.ts';
import { host } from './host.ts';
import { type AgeingKey, localKeys } from './keys.ts';
import { isPrivatePage, isPrivateTab } from './privacy.ts';
import { longestAge } from './retention.ts';
import { localStore, pageStore, privateStore, type Store, unkeptStore } from './stores.ts';

/** Where something is kept, and for how long. */
export interface Shelf {
  place: KeptPlace;
  store: Store;
  /** Milliseconds. */
  maxAge: number;
}

const stores: Record<KeptPlace, Store> = {
  disk: localStore,
  private: privateStore,
  unkept: unkeptStore,
  page: pageStore,
};

/** All stores that a shelf can have. */
export const shelfStores: readonly Store[] = Object.values(stores);

/**
 * The shelf of something that belongs to a tab, else to the page that asks. Asked anew each time: nothing of a private
 * window and nothing that the organization forbids may reach the disk, whoever writes it.
 */
export async function shelfOf(stored: AgeingKey, tabId?: number): Promise<Shelf> {
  if (host().keepsWithPage) return { place: 'page', store: pageStore, maxAge: stored.maxAge };
  const [isPrivate, longest] = await Promise.all([
    tabId === undefined ? isPrivatePage() : isPrivateTab(tabId),
    longestAge(stored.kind),
  ]);
  const place = isPrivate ? 'private' : longest === 0 ? 'unkept' : 'disk';
  return {
    place,
    store: stores[place],
    maxAge: longest === 0 ? stored.maxAge : Math.min(stored.maxAge, longest),
  };
}

/** Calls `onChange` with the shelf, now and whenever the organization says otherwise, until the returned function is called. */
export function subscribeShelf(
  stored: AgeingKey,
  tabId: number | undefined,
  onChange: (shelf: Shelf) => void,
): () => void {
  let isCurrent = true;
  const read = () => void shelfOf(stored, tabId).then((shelf) => isCurrent && onChange(shelf));
  const unsubscribe = localStore.subscribe((changes) => changes[localKeys.organizationDays.key] && read());
  read();
  return () => {
    isCurrent = false;
    unsubscribe();
  };
}

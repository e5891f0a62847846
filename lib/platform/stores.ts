import type { Storage } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Storage that may be full or broken: nothing that is read from it or written to it throws. */
export interface Store {
  /** What is stored under the keys, `null` for all; nothing where it can't be read. */
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  /** False where it couldn't be kept. */
  set(items: Record<string, unknown>): Promise<boolean>;
  remove(keys: string | string[]): Promise<void>;
  onChanged: Storage.StorageArea['onChanged'];
}

type Tell = (faulty: boolean) => void;
const watchers = new Set<Tell>();
let faulty = false;

function note(isFaulty: boolean): void {
  faulty = isFaulty;
  for (const tell of watchers) tell(faulty);
}

/** Tells whether the last thing written from here could be kept, now and as it changes. Returns how to stop. */
export function watchFaults(tell: Tell): () => void {
  watchers.add(tell);
  tell(faulty);
  return () => watchers.delete(tell);
}

function guarded(area: Storage.StorageArea): Store {
  return {
    async get(keys) {
      try {
        return await area.get(keys);
      } catch {
        note(true);
        return {};
      }
    },
    async set(items) {
      try {
        await area.set(items);
        note(false);
        return true;
      } catch {
        note(true);
        return false;
      }
    },
    async remove(keys) {
      try {
        await area.remove(keys);
      } catch {
        note(true);
      }
    },
    onChanged: area.onChanged,
  };
}

/** What outlives the browser. */
export const localStore = guarded(browser.storage.local);
/** What is kept until the browser closes. */
export const sessionStore = guarded(browser.storage.session);

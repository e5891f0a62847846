import { type Area, host, type StoredChange } from './host.ts';
import { sessionKeys } from './keys.ts';

/** Storage that may be full or broken: nothing that is read from it or written to it throws. */
export interface Store {
  /** The keys of all that is stored; none where they can't be read. */
  keys(): Promise<string[]>;
  /** What is stored under the keys, `null` for all; nothing where it can't be read. */
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  /** What is stored under a key; undefined where it can't be read, which is not the same as nothing. */
  read(key: string): Promise<{ value: unknown } | undefined>;
  /**
   * Replaces what is stored under a key by what `update` makes of it, one change after the other, whichever page or
   * worker they come from. False where it couldn't be read or kept: then nothing is changed. Handing back what was
   * stored changes nothing either.
   */
  change(key: string, update: (stored: unknown) => unknown): Promise<boolean>;
  /** False where it couldn't be kept. */
  set(items: Record<string, unknown>): Promise<boolean>;
  remove(keys: string | string[]): Promise<void>;
  /** Calls `onChange` with what changed, by key, until the returned function is called. */
  subscribe(onChange: (changes: Record<string, StoredChange>) => void): () => void;
}

type OnFault = (faulty: boolean) => void;
const faultListeners = new Set<OnFault>();
/** What is full or broken: an area, as far as it was used from here last, or a tab of which the worker kept nothing. */
const faults = new Set<string>();

/** Says of something whether it is full or broken. */
export function noteFault(of: string, isFaulty: boolean): void {
  if (isFaulty === faults.has(of)) return;
  if (isFaulty) faults.add(of);
  else faults.delete(of);
  for (const onChange of faultListeners) onChange(faults.size > 0);
}

/** Calls `onChange` with whether something can't be kept, now and as that changes, until the returned function is called. */
export function subscribeFaults(onChange: OnFault): () => void {
  faultListeners.add(onChange);
  onChange(faults.size > 0);
  return () => faultListeners.delete(onChange);
}

/** The host is asked for the area at each use, so that this file can be imported where there is none. */
function guarded(name: 'local' | 'session'): Store {
  const area = (): Area => host().area(name);
  const store: Store = {
    async keys() {
      try {
        const keys = await area().getKeys?.();
        if (keys) return keys;
      } catch {
        // Read all, then: where that fails too, it is noted.
      }
      return Object.keys(await store.get(null));
    },
    async read(key) {
      try {
        return { value: (await area().get(key))[key] };
      } catch {
        noteFault(name, true);
        return undefined;
      }
    },
    change: (key, update) =>
      navigator.locks.request(`${name}:${key}`, async () => {
        const stored = await store.read(key);
        if (!stored) return false;
        const next = update(stored.value);
        return next === stored.value || store.set({ [key]: next });
      }),
    async get(keys) {
      try {
        return await area().get(keys);
      } catch {
        noteFault(name, true);
        return {};
      }
    },
    async set(items) {
      try {
        await area().set(items);
        noteFault(name, false);
        return true;
      } catch {
        noteFault(name, true);
        return false;
      }
    },
    async remove(keys) {
      try {
        await area().remove(keys);
      } catch {
        noteFault(name, true);
      }
    },
    subscribe(onChange) {
      const { onChanged } = area();
      onChanged.addListener(onChange);
      return () => onChanged.removeListener(onChange);
    },
  };
  return store;
}

/** What outlives the browser. */
export const localStore = guarded('local');
/** What is kept until the browser closes. */
export const sessionStore = guarded('session');
/** What belongs to private windows: in memory, and apart from all else. */
export const privateStore = marked(sessionKeys.private);
/** What an organization doesn't let be kept: in memory, under the same keys as it would be on the disk. */
export const unkeptStore = marked(sessionKeys.unkept);
/** What goes with a web page's tab. */
export const pageStore = marked(sessionKeys.page);

/** The part of the session's storage whose keys begin with a mark; whoever uses it doesn't see the mark, nor the rest. */
function marked(mark: string): Store {
  const withMark = (key: string) => mark + key;
  /** Items without the mark, and without those that don't have it. */
  const own = <T>(items: Record<string, T>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(items).flatMap(([key, value]) =>
        key.startsWith(mark) ? [[key.slice(mark.length), value] as const] : [],
      ),
    );
  const marks = (keys: string | string[]) => [keys].flat().map(withMark);
  return {
    keys: async () =>
      (await sessionStore.keys()).filter((key) => key.startsWith(mark)).map((key) => key.slice(mark.length)),
    get: async (keys) => own(await sessionStore.get(keys && marks(keys))),
    read: (key) => sessionStore.read(withMark(key)),
    change: (key, update) => sessionStore.change(withMark(key), update),
    set: (items) =>
      sessionStore.set(
        Object.fromEntries(Object.entries(items).map(([key, value]) => [withMark(key), value])),
      ),
    remove: (keys) => sessionStore.remove(marks(keys)),
    subscribe: (onChange) =>
      sessionStore.subscribe((changes) => {
        const changed = own(changes);
        if (Object.keys(changed).length > 0) onChange(changed);
      }),
  };
}

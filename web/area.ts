import type { Area, StoredChange } from '../lib/store/host.ts';

/** Before each key: other pages of the same server share its storage. */
const prefix = 'vl-signin-guide:';

type OnChange = (changes: Record<string, StoredChange>) => void;

/**
 * A storage area on the web's own storage. It is asked for at each use, for browsers throw already then where they don't
 * let a page keep anything.
 */
export function webArea(name: 'localStorage' | 'sessionStorage'): Area {
  const listeners = new Set<OnChange>();
  const tell = (changes: Record<string, StoredChange>) => {
    for (const onChange of listeners) onChange(changes);
  };
  const own = (storage: Storage) =>
    Object.keys(storage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
  const read = (key: string): unknown => parse(globalThis[name].getItem(prefix + key));

  // Other tabs' changes; one's own are told when they are made.
  globalThis.addEventListener('storage', ({ storageArea, key, oldValue, newValue }) => {
    if (key?.startsWith(prefix) && isArea(name, storageArea))
      tell({ [key.slice(prefix.length)]: { oldValue: parse(oldValue), newValue: parse(newValue) } });
  });

  return {
    getKeys: async () => own(globalThis[name]),
    async get(keys) {
      const wanted = keys === null ? own(globalThis[name]) : [keys].flat();
      return Object.fromEntries(
        wanted.flatMap((key) => {
          const value = read(key);
          return value === undefined ? [] : [[key, value] as const];
        }),
      );
    },
    async set(items) {
      for (const [key, newValue] of Object.entries(items)) {
        const oldValue = read(key);
        globalThis[name].setItem(prefix + key, JSON.stringify(newValue));
        tell({ [key]: { oldValue, newValue } });
      }
    },
    async remove(keys) {
      for (const key of [keys].flat()) {
        const oldValue = read(key);
        globalThis[name].removeItem(prefix + key);
        if (oldValue !== undefined) tell({ [key]: { oldValue } });
      }
    },
    onChanged: {
      addListener: (onChange) => void listeners.add(onChange),
      removeListener: (onChange) => void listeners.delete(onChange),
    },
  };
}

function isArea(name: 'localStorage' | 'sessionStorage', storage: Storage | null): boolean {
  try {
    return storage === globalThis[name];
  } catch {
    return false;
  }
}

/** A stored value; undefined where there is none, or somebody else wrote what is no JSON. */
function parse(stored: string | null): unknown {
  try {
    return stored === null ? undefined : JSON.parse(stored);
  } catch {
    return undefined;
  }
}

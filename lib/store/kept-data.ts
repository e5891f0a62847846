import type { KeptKind } from '../facts/kept-kinds.ts';
import { kindOf, momentOf } from './keys.ts';
import { localStore, type Store } from './stores.ts';

export interface KeptData {
  /** As stored, roughly. */
  bytes: number;
  /** When the newest of it was written, in milliseconds since the epoch; where it says so. */
  at?: number;
}

/** What is there of each kind; a kind of which nothing is there is left out. */
export async function keptData(store: Store = localStore): Promise<Partial<Record<KeptKind, KeptData>>> {
  const kept: Partial<Record<KeptKind, KeptData>> = {};
  for (const [key, value] of Object.entries(await store.get(null))) {
    const kind = keptKindOf(key);
    // The last walk to go leaves an empty list.
    if (!kind || (Array.isArray(value) && value.length === 0)) continue;
    const before = kept[kind];
    const at = Math.max(before?.at ?? 0, ...[value].flat().map((entry) => momentOf(entry) ?? 0));
    const bytes = (before?.bytes ?? 0) + new Blob([key, JSON.stringify(value)]).size;
    kept[kind] = { bytes, ...(at > 0 && { at }) };
  }
  return kept;
}

/** Deletes what is kept of a kind, or of all: everything but the settings. */
export async function wipe(kind?: KeptKind, store: Store = localStore): Promise<void> {
  const keys = await store.keys();
  await store.remove(
    keys.filter((key) => {
      const found = keptKindOf(key);
      return found && (!kind || found === kind);
    }),
  );
}

/** The person's choices and the organization's are no data: they aren't listed, and not deleted with it. */
function keptKindOf(key: string): KeptKind | undefined {
  const kind = kindOf(key);
  return kind === 'settings' ? undefined : kind;
}

/** Calls `onChange` whenever something stored changes, until the returned function is called. */
export function subscribeKept(onChange: () => void, store: Store = localStore): () => void {
  return store.subscribe(onChange);
}

import { isMoment } from './moment.ts';
import { localStore } from './stores.ts';

/** What is kept on this machine beside the settings. */
export const keptKinds = ['walks', 'contacts', 'handover'] as const;
export type KeptKind = (typeof keptKinds)[number];

export interface KeptData {
  /** As stored, roughly. */
  bytes: number;
  /** When the newest of it was written, in milliseconds since the epoch; where it says so. */
  at?: number;
}

/** The person's choices, and the organization's: they are not wiped with the data. */
const settings: readonly string[] = ['language', 'cloud', 'organization:language'];

/** What a stored key belongs to. All that is nothing else was typed or pasted for handing over. */
function kindOf(key: string): KeptKind | undefined {
  if (settings.includes(key)) return undefined;
  if (key === 'walks' || key === 'walks:ahead') return 'walks';
  return key.startsWith('contacts:') ? 'contacts' : 'handover';
}

/** What is there of each kind; a kind of which nothing is there is left out. */
export async function keptData(): Promise<Partial<Record<KeptKind, KeptData>>> {
  const kept: Partial<Record<KeptKind, KeptData>> = {};
  for (const [key, value] of Object.entries(await localStore.get(null))) {
    const kind = kindOf(key);
    // The last walk to go leaves an empty list.
    if (!kind || (Array.isArray(value) && value.length === 0)) continue;
    const before = kept[kind];
    const at = Math.max(before?.at ?? 0, ...[value].flat().map(momentOf));
    const bytes = (before?.bytes ?? 0) + new Blob([key, JSON.stringify(value)]).size;
    kept[kind] = { bytes, ...(at > 0 && { at }) };
  }
  return kept;
}

function momentOf(value: unknown): number {
  const { at } = (value ?? {}) as { at?: unknown };
  return isMoment(at) ? at : 0;
}

/** Deletes what is kept of a kind, or of all. */
export async function wipe(kind?: KeptKind): Promise<void> {
  const keys = await localStore.keys();
  await localStore.remove(
    keys.filter((key) => {
      const found = kindOf(key);
      return found && (!kind || found === kind);
    }),
  );
}

/** Calls back whenever something stored changes, until the returned function is called. */
export function watchKept(tell: () => void): () => void {
  localStore.onChanged.addListener(tell);
  return () => localStore.onChanged.removeListener(tell);
}

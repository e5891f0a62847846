import { z } from 'zod/mini';
import { type FieldId, type FieldValues, fields } from '../handover/fields.ts';
import { isWithin } from './moment.ts';
import { localStore as local } from './stores.ts';

const key = 'draft';

/** How long what was typed is kept after it was last changed, in milliseconds. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

/** Characters that a field keeps: more than any may have, so that what is too long is still there to be cut. */
export const maxKept = 10_000;

const shape = z.object({ at: z.number(), fields: z.record(z.string(), z.unknown()) });
const value = z.string().check(z.minLength(1), z.maxLength(maxKept));

/** What was typed into messages and support cases. Anything else that is stored in its place is left out. */
export async function loadDraft(): Promise<FieldValues> {
  return read((await local.get(key))[key]);
}

/** Keeps what was typed, in place of what was kept before; nothing where nothing was typed. */
export async function saveDraft(typed: FieldValues): Promise<void> {
  const filled = Object.entries(typed).filter(([, text]) => text !== '');
  if (filled.length === 0) return wipeDraft();
  const kept = Object.fromEntries(filled.map(([field, text]) => [field, text.slice(0, maxKept)]));
  await local.set({ [key]: { at: Date.now(), fields: kept } });
}

/** Deletes everything that was typed. */
export async function wipeDraft(): Promise<void> {
  await local.remove(key);
}

/** Calls back whenever the draft is changed, in this window or another. Returns how to stop. */
export function watchDraft(callback: (typed: FieldValues) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) callback(read(change.newValue));
  };
  local.onChanged.addListener(listener);
  return () => local.onChanged.removeListener(listener);
}

function read(stored: unknown): FieldValues {
  const { success, data } = shape.safeParse(stored);
  if (!success || !isWithin(data.at, keptFor)) return {};
  const kept = (Object.keys(fields) as FieldId[]).flatMap((field) => {
    const text = value.safeParse(data.fields[field]);
    return text.success ? [[field, text.data] as const] : [];
  });
  return Object.fromEntries(kept);
}

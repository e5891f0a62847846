import { z } from 'zod/mini';
import { forgetTenants, isFresh } from '../contacts/cache.ts';
import { columnKinds } from '../contacts/column-kinds.ts';
import type { Layout } from '../contacts/read-list.ts';
import { type KeptOutcome, signInOutcomes } from '../contacts/types.ts';
import { type CloudId, cloudIds } from '../facts/clouds.ts';
import { wipe } from './kept-data.ts';
import { isOver, localKeys, momentOf } from './keys.ts';
import { shelfOf } from './shelf.ts';
import type { Store } from './stores.ts';
import { tenantStore } from './tenant-store.ts';

/**
 * The list a partner works on, as it came in: reading it again gives the same rows under the same ids. Its
 * results are the stored answers for its domains (`lib/contacts/cache.ts`).
 */
export interface KeptList {
  text: string;
  layout: Layout;
  /** The agreement's cloud of rows that name none. */
  cloud?: CloudId;
}

export type LoadedList =
  | { kind: 'list'; list: KeptList; at: number }
  | { kind: 'none' }
  /** Something is stored that isn't a list, or parts of it are missing. */
  | { kind: 'corrupt' };

/** Says what parts there are, and how they are read. */
const indexKey = localKeys.contactList.key;
const partPrefix = localKeys.contactParts.key;
const outcomesKey = localKeys.contactOutcomes.key;
/** Characters a stored part has. One value of many megabytes would hold up the browser each time. */
const partLength = 200_000;

const column = z.optional(z.number().check(z.int(), z.minimum(0)));
const indexShape = z.object({
  id: z.string(),
  at: z.number(),
  parts: z.number().check(z.int(), z.minimum(0), z.maximum(1000)),
  length: z.number(),
  cloud: z.optional(z.enum(cloudIds)),
  layout: z.union([
    z.literal('text'),
    z.object({
      headers: z.boolean(),
      columns: z.object(
        Object.fromEntries(columnKinds.map((kind) => [kind, column])) as Record<
          (typeof columnKinds)[number],
          typeof column
        >,
      ),
    }),
  ]),
});

const outcomesShape = z.record(
  z.string(),
  z.object({ address: z.string(), outcome: z.enum(signInOutcomes), at: z.number() }),
);

/** Where the page that asks keeps its list. */
const listShelf = () => shelfOf(localKeys.contactList);

const partKey = (id: string, index: number) => `${partPrefix}${id}:${index}`;

/**
 * Keeps a list in place of the one before. Its parts are written before the index that names them, so that a tab
 * closed in between leaves the old list whole. False where there is no room for it, even without the one before: then
 * none is kept, so that the old one isn't taken for it.
 */
export async function saveList(list: KeptList): Promise<boolean> {
  const text = list.text.toWellFormed();
  const id = crypto.randomUUID();
  const parts = split(text);
  const { cloud, layout } = list;
  const index = {
    id,
    at: Date.now(),
    parts: parts.length,
    length: text.length,
    layout,
    ...(cloud && { cloud }),
  };
  const { store } = await listShelf();
  const keep = async () => (await keepParts(store, id, parts)) && (await store.set({ [indexKey]: index }));
  if (await keep()) {
    await removeParts(store, (key) => !key.startsWith(`${partPrefix}${id}:`));
    return true;
  }
  await removeList(store);
  if (await keep()) return true;
  await removeList(store);
  return false;
}

async function keepParts(store: Store, id: string, parts: string[]): Promise<boolean> {
  for (const [index, part] of parts.entries())
    if (!(await store.set({ [partKey(id, index)]: part }))) return false;
  return true;
}

/** The list that was kept. One that is past its age is deleted, with its results. */
export async function loadList(): Promise<LoadedList> {
  const shelf = await listShelf();
  const { store } = shelf;
  const stored = (await store.get(indexKey))[indexKey];
  if (stored === undefined) return { kind: 'none' };
  const { success, data } = indexShape.safeParse(stored);
  if (!success || momentOf(data) === undefined) return { kind: 'corrupt' };
  if (isOver(data, shelf)) {
    await deleteList();
    return { kind: 'none' };
  }
  const keys = Array.from({ length: data.parts }, (_, index) => partKey(data.id, index));
  const parts = await store.get(keys);
  const text = keys
    .map((key) => parts[key])
    .filter((part) => typeof part === 'string')
    .join('');
  if (text.length !== data.length) return { kind: 'corrupt' };
  const { cloud, layout, at } = data;
  return { kind: 'list', at, list: { text, layout: layout as KeptList['layout'], ...(cloud && { cloud }) } };
}

/** The outcomes of sign-ins by contact id. What isn't one is passed over. */
export async function loadOutcomes(): Promise<Record<string, KeptOutcome>> {
  const { store } = await listShelf();
  const { success, data } = outcomesShape.safeParse((await store.get(outcomesKey))[outcomesKey]);
  return success ? data : {};
}

export async function saveOutcomes(outcomes: Record<string, KeptOutcome>): Promise<void> {
  const { store } = await listShelf();
  await store.set({ [outcomesKey]: outcomes });
}

/** Deletes the list, what was entered in it, and every answer for its domains. */
export async function deleteList(): Promise<void> {
  const { store } = await listShelf();
  await wipe('contacts', store);
}

/** Deletes answers that are too old to be used again and belong to no domain of the list. */
export async function forgetOthers(domains: ReadonlySet<string>): Promise<void> {
  const now = Date.now();
  await forgetTenants(tenantStore, domains, (known) => isFresh(known, now));
}

async function removeList(store: Store): Promise<void> {
  await store.remove(indexKey);
  await removeParts(store, () => true);
}

async function removeParts(store: Store, isGone: (key: string) => boolean): Promise<void> {
  const gone = (await store.keys()).filter((key) => key.startsWith(partPrefix) && isGone(key));
  if (gone.length > 0) await store.remove(gone);
}

/** In parts that don't cut a character in two: halves of one don't survive storage. */
function split(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + partLength, text.length);
    if (end < text.length && /[\uDC00-\uDFFF]/.test(text.charAt(end))) end -= 1;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

import { z } from 'zod/mini';
import { verdicts } from '../contacts/types.ts';
import { localKeys } from './keys.ts';
import { shelfOf } from './shelf.ts';

const askedKey = localKeys.contactAsked.key;
const verdictsKey = localKeys.contactVerdicts.key;

const askedShape = z.record(z.string(), z.number());
const verdictsShape = z.record(z.string(), z.enum(verdicts));
const historyShape = z.object({ last: verdictsShape, before: z.optional(verdictsShape) });

/** What the last check said of each contact (see contactKey), and the one before it. */
export type CheckHistory = z.infer<typeof historyShape>;

/** They belong to the list, and are where it is. */
const listStore = async () => (await shelfOf(localKeys.contactList)).store;

/** When each customer was written to, in milliseconds since the epoch. */
export async function loadAsked(): Promise<Record<string, number>> {
  const { success, data } = askedShape.safeParse((await (await listStore()).get(askedKey))[askedKey]);
  return success ? data : {};
}

export async function saveAsked(asked: Record<string, number>): Promise<void> {
  await (await listStore()).set({ [askedKey]: asked });
}

/** What earlier checks said; undefined where there was none. */
export async function loadHistory(): Promise<CheckHistory | undefined> {
  const stored = (await (await listStore()).get(verdictsKey))[verdictsKey];
  const { success, data } = historyShape.safeParse(stored);
  return success ? data : undefined;
}

export async function saveHistory(history: CheckHistory): Promise<void> {
  await (await listStore()).set({ [verdictsKey]: history });
}

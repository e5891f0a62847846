// The contact check's list after its time. Apart from contact-list.ts, so that the background needn't know its parts.
import { isMoment } from '../text/moment.ts';
import { localStore as local } from './stores.ts';

/** All that the contact check keeps is under keys that begin so. */
const prefix = 'contacts:';
/** Says when the list was kept. */
export const indexKey = `${prefix}list`;

/** How long a list is kept. */
export const keptFor = 30 * 24 * 60 * 60 * 1000;

/** Deletes a list whose time is over, with all that belongs to it, also where nobody opens the check again. */
export async function forgetOldContacts(): Promise<void> {
  const { at } = ((await local.get(indexKey))[indexKey] ?? {}) as { at?: unknown };
  if (!isMoment(at) || Date.now() - at < keptFor) return;
  await local.remove((await local.keys()).filter((key) => key.startsWith(prefix)));
}

import { wipe } from './kept-data.ts';
import { type AgeingKey, ageingKeys, isOver } from './keys.ts';
import { localStore } from './stores.ts';

/** Deletes all that is past its age, also where nobody looks at it again. */
export async function deleteExpired(): Promise<void> {
  await Promise.all(ageingKeys.map(deleteExpiredOf));
}

async function deleteExpiredOf(stored: AgeingKey): Promise<void> {
  const value = (await localStore.get(stored.key))[stored.key];
  if (Array.isArray(value)) await localStore.change(stored.key, (list) => withoutExpired(list, stored));
  else if (isOver(value, stored)) await wipe(stored.kind);
}

/** The list itself where nothing of it has expired, so that nothing is written then. */
function withoutExpired(list: unknown, stored: AgeingKey): unknown {
  const hasExpired = Array.isArray(list) && list.some((entry) => isOver(entry, stored));
  return hasExpired ? list.filter((entry) => !isOver(entry, stored)) : list;
}

import { wipe } from './kept-data.ts';
import { type AgeingKey, ageingKeys, isOver } from './keys.ts';
import { longestAge } from './retention.ts';
import { localStore } from './stores.ts';

/** Deletes all that is past its age or its organization's, also where nobody looks at it again. */
export async function deleteExpired(): Promise<void> {
  await Promise.all(ageingKeys.map(deleteExpiredOf));
}

async function deleteExpiredOf(stored: AgeingKey): Promise<void> {
  const longest = await longestAge(stored.kind);
  if (longest === 0) return wipe(stored.kind);
  const age = { maxAge: Math.min(stored.maxAge, longest) };
  const value = (await localStore.get(stored.key))[stored.key];
  if (Array.isArray(value)) await localStore.change(stored.key, (list) => withoutExpired(list, age));
  else if (isOver(value, age)) await wipe(stored.kind);
}

/** The list itself where nothing of it has expired, so that nothing is written then. */
function withoutExpired(list: unknown, age: Pick<AgeingKey, 'maxAge'>): unknown {
  const hasExpired = Array.isArray(list) && list.some((entry) => isOver(entry, age));
  return hasExpired ? list.filter((entry) => !isOver(entry, age)) : list;
}

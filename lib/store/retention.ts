import type { KeptKind } from '../facts/kept-kinds.ts';
import type { KeptDays } from '../policy/schema.ts';
import { day, localKeys } from './keys.ts';
import { localStore } from './stores.ts';

const { key } = localKeys.organizationDays;

/** What an organization's days are for: kind of what is kept → setting. */
export const daysFor: Record<Exclude<KeptKind, 'unknown'>, keyof KeptDays> = {
  walks: 'walks',
  recent: 'walks',
  handover: 'drafts',
  contacts: 'lists',
};

/** How long an organization lets something of a kind be kept, in milliseconds; 0: not at all. */
export async function longestAge(kind: Exclude<KeptKind, 'unknown'>): Promise<number> {
  const days = ((await localStore.get(key))[key] as KeptDays | undefined)?.[daysFor[kind]];
  return typeof days === 'number' ? days * day : Number.POSITIVE_INFINITY;
}

/** Keeps what the organization's settings name. */
export async function keepOrganizationDays(days: KeptDays | undefined): Promise<void> {
  const stored = (await localStore.get(key))[key];
  if (JSON.stringify(stored) === JSON.stringify(days)) return;
  await (days ? localStore.set({ [key]: days }) : localStore.remove(key));
}

import type { KeyValueStore } from '../contacts/cache.ts';
import { localKeys } from './keys.ts';
import { localStore } from './stores.ts';

const prefix = localKeys.tenants.key;
const isOwn = (key: string) => key.startsWith(prefix);
const domainOf = (key: string) => key.slice(prefix.length);
const keyOf = (domain: string) => prefix + domain;

/** Where answers for domains are kept, by domain. */
export const tenantStore: KeyValueStore = {
  keys: async () => (await localStore.keys()).filter(isOwn).map(domainOf),
  get: async (domains) => renamed(await localStore.get(domains.map(keyOf)), domainOf),
  set: (answers) => localStore.set(renamed(answers, keyOf)),
  remove: (domains) => localStore.remove(domains.map(keyOf)),
};

function renamed(items: Record<string, unknown>, rename: (name: string) => string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(items).map(([name, value]) => [rename(name), value]));
}

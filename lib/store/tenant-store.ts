import type { KeyValueStore } from '../contacts/cache.ts';
import { localKeys } from './keys.ts';
import { shelfOf } from './shelf.ts';

const prefix = localKeys.tenants.key;
const isOwn = (key: string) => key.startsWith(prefix);
const domainOf = (key: string) => key.slice(prefix.length);
const keyOf = (domain: string) => prefix + domain;

/** They belong to the list, and are where it is. */
const listStore = async () => (await shelfOf(localKeys.contactList)).store;

/** Where answers for domains are kept, by domain. */
export const tenantStore: KeyValueStore = {
  keys: async () => (await (await listStore()).keys()).filter(isOwn).map(domainOf),
  get: async (domains) => renamed(await (await listStore()).get(domains.map(keyOf)), domainOf),
  set: async (answers) => (await listStore()).set(renamed(answers, keyOf)),
  remove: async (domains) => (await listStore()).remove(domains.map(keyOf)),
};

function renamed(items: Record<string, unknown>, rename: (name: string) => string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(items).map(([name, value]) => [rename(name), value]));
}

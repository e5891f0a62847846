import { beforeEach, expect, it } from 'vitest';
import {
  answerDomains,
  defaultMaxAge,
  forgetTenants,
  isFresh,
  type KeyValueStore,
  knownTenants,
} from '../../../../lib/contacts/cache.ts';
import { RunPaused, requestPace } from '../../../../lib/contacts/request-pace.ts';
import { type FakeWorld, fakeWorld } from './tenant-answers.ts';

let items: Record<string, unknown>;
let store: KeyValueStore;
let world: FakeWorld;

beforeEach(() => {
  items = {};
  store = {
    keys: async () => Object.keys(items),
    get: async (keys) => Object.fromEntries(Object.entries(items).filter(([key]) => keys.includes(key))),
    set: async (added) => {
      items = { ...items, ...structuredClone(added) };
    },
    remove: async (keys) => {
      for (const key of keys) delete items[key];
    },
  };
  world = fakeWorld();
});

async function run(domains: string[], signal = new AbortController().signal) {
  const got: string[] = [];
  const pace = requestPace(world);
  const options = { signal, pace, timeout: 60_000, onTenant: (domain: string) => void got.push(domain) };
  await answerDomains(domains, store, world, options);
  return got;
}

it('asks once a day', async () => {
  const domains = ['commercial.example', 'no-tenant.example', 'unmanaged.example'];
  await run(domains);
  expect(world.asked).toHaveLength(5);
  expect(await run(domains)).toEqual(domains);
  expect(world.asked).toHaveLength(5);
  expect([...(await knownTenants(store, domains)).values()].every(({ at }) => at <= world.now())).toBe(true);
  await world.delay(defaultMaxAge, new AbortController().signal);
  await run(domains);
  expect(world.asked).toHaveLength(10);
});

it('asks again where no answer came, or half of one', async () => {
  await run(['html.example', 'realm-html.example']);
  world.asked = [];
  await run(['html.example', 'realm-html.example']);
  expect(world.asked).toHaveLength(3);
});

it('goes on where it was interrupted', async () => {
  const domains = Array.from({ length: 40 }, (_, index) => `d${index}.example`);
  const stop = new AbortController();
  const { fetch } = world;
  world.fetch = (address, options) => {
    if (world.asked.length === 30) stop.abort(new Error('closed'));
    return fetch(address, options);
  };
  await expect(run(domains, stop.signal)).rejects.toThrow('closed');
  const known = await knownTenants(store, domains);
  expect(known.size).toBeGreaterThan(5);
  expect(known.size).toBeLessThan(20);
  world.asked = [];
  world.fetch = fetch;
  expect((await run(domains)).toSorted()).toEqual(domains.toSorted());
  expect(world.asked).toHaveLength(2 * (40 - known.size));
});

it('goes on with the rest after a connection that was lost', async () => {
  const domains = Array.from({ length: 40 }, (_, index) => `d${index}.example`);
  const { fetch } = world;
  world.fetch = (address, options) =>
    world.asked.length < 30 ? fetch(address, options) : Promise.reject(new TypeError('Failed to fetch'));
  world.isOnline = () => world.asked.length < 30;
  await expect(run(domains)).rejects.toEqual(new RunPaused());
  const known = await knownTenants(store, domains);
  expect(known.size).toBeGreaterThan(5);
  expect([...known.values()].every(({ tenant }) => tenant.kind === 'found')).toBe(true);
  Object.assign(world, { asked: [], fetch, isOnline: () => true });
  expect((await run(domains)).toSorted()).toEqual(domains.toSorted());
  expect(world.asked).toHaveLength(2 * (40 - known.size));
});

it('writes answers together that come while it writes, and waits for none of them', async () => {
  const domains = Array.from({ length: 40 }, (_, index) => `d${index}.example`);
  const written: number[] = [];
  let release = () => {};
  const { set } = store;
  store.set = async (added) => {
    written.push(Object.keys(added).length);
    if (written.length === 1) {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
    }
    await set(added);
  };
  const options = {
    signal: new AbortController().signal,
    pace: requestPace(world),
    onTenant: (domain: string) => {
      if (domain === 'd39.example') release();
    },
  };
  await answerDomains(domains, store, world, options);
  expect(written[0]).toBe(1);
  expect(written.length).toBeLessThan(10);
  expect((await knownTenants(store, domains)).size).toBe(40);
});

it('ends with an error where the store is full, and asks no further', async () => {
  const domains = Array.from({ length: 40 }, (_, index) => `d${index}.example`);
  store.set = () => Promise.reject(new Error('full'));
  await expect(run(domains)).rejects.toThrow('full');
  expect(world.asked.length).toBeLessThan(40);
  await expect(run(['last.example'])).rejects.toThrow('full');
});

it.each([
  [null],
  ['text'],
  [{ at: 'now', tenant: { kind: 'not-found' } }],
  [{ at: 1, tenant: { kind: 'found', cloud: 'mars' } }],
  [{ at: 1, tenant: { kind: 'unreachable', failure: 'tired' } }],
])('takes %j for no answer', async (value) => {
  items['commercial.example'] = value;
  expect(await knownTenants(store, ['commercial.example'])).toEqual(new Map());
  await forgetTenants(store, new Set(), () => true);
  expect(items).toEqual({});
});

it('knows which answers can be used again', () => {
  const at = 1_000_000;
  expect(isFresh({ at, tenant: { kind: 'not-found' } }, at)).toBe(true);
  expect(isFresh({ at, tenant: { kind: 'not-found' } }, at - 1)).toBe(false);
  expect(isFresh({ at, tenant: { kind: 'not-found' } }, at + 100, 100)).toBe(false);
  expect(isFresh({ at, tenant: { kind: 'unreachable', failure: 'network' } }, at)).toBe(false);
});

it('forgets all, or all but what is needed', async () => {
  await run(['commercial.example', '__proto__.example', 'no-tenant.example']);
  await forgetTenants(store, new Set(['no-tenant.example']));
  expect(Object.keys(items)).toEqual(['no-tenant.example']);
  await forgetTenants(store);
  expect(items).toEqual({});
});

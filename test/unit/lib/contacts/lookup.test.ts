import { afterEach, expect, it, vi } from 'vitest';
import {
  configurationUrl,
  type LookUpOptions,
  lookUpDomains,
  realmUrl,
} from '../../../../lib/contacts/lookup.ts';
import type { Tenant } from '../../../../lib/contacts/types.ts';
import { practiceTenants } from '../../../site/tenants.ts';
import { type FakeWorld, fakeWorld } from './tenant-answers.ts';

afterEach(() => vi.restoreAllMocks());

async function lookUp(domains: Iterable<string>, world: FakeWorld, options: Partial<LookUpOptions> = {}) {
  const tenants = new Map<string, Tenant>();
  await lookUpDomains(domains, world, {
    signal: new AbortController().signal,
    // As good as never: what answers does so however slow the machine is.
    timeout: 60_000,
    onTenant: (domain, tenant) => {
      expect(tenants.has(domain)).toBe(false);
      tenants.set(domain, tenant);
    },
    ...options,
  });
  return tenants;
}

it.each([...practiceTenants])('%s is understood', async (domain, { means }) => {
  // Who never answers is given up at once.
  const timeout = domain === 'hangs.example' ? { timeout: 1 } : {};
  expect((await lookUp([domain], fakeWorld(), timeout)).get(domain)).toEqual(means);
});

it('asks two addresses a domain at most, without anything of a person, and without cookies', async () => {
  const world = fakeWorld();
  await lookUp(['commercial.example', 'no-tenant.example'], world);
  expect(world.asked.toSorted()).toEqual(
    [
      'https://login.microsoftonline.com/commercial.example/v2.0/.well-known/openid-configuration',
      'https://login.microsoftonline.com/common/userrealm/name@commercial.example?api-version=2.1',
      'https://login.microsoftonline.com/no-tenant.example/v2.0/.well-known/openid-configuration',
    ].toSorted(),
  );
  for (const options of world.options) {
    expect(options).toMatchObject({ credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' });
  }
});

it('takes a domain that is unknown anywhere for one without a tenant', async () => {
  const tenants = await lookUp(['fabrikam.com'], fakeWorld());
  expect(tenants.get('fabrikam.com')).toEqual({ kind: 'not-found' });
});

it('waits as long as it is asked to, and all requests with it', async () => {
  const world = fakeWorld();
  await lookUp(['rate-limited.example'], world);
  expect(world.waited).toEqual([1000]);
  expect(world.asked).toEqual([
    configurationUrl('rate-limited.example'),
    configurationUrl('rate-limited.example'),
    realmUrl('rate-limited.example'),
  ]);
});

it('waits longer each time where nobody says how long', async () => {
  const world = fakeWorld();
  await lookUp(['down.example'], world);
  expect(world.asked).toHaveLength(3);
  expect(world.waited).toEqual([750, 1500]);
});

it.each([
  ['3600', 30_000],
  ['Mon, 01 Jun 2026 00:00:05 GMT', 5000],
  ['Mon, 01 Jun 2020 00:00:00 GMT', 0],
  ['soon', 750],
])('reads Retry-After: %s', async (header, wait) => {
  const world = fakeWorld();
  const { fetch } = world;
  let refused = false;
  world.fetch = async (address, options) => {
    if (refused) return fetch(address, options);
    refused = true;
    return new Response('', { status: 503, headers: { 'retry-after': header } });
  };
  await lookUp(['commercial.example'], world);
  expect(world.waited).toEqual([wait]);
});

it('gives up on a network that is not there, domain by domain', async () => {
  const world = fakeWorld();
  world.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  const tenants = await lookUp(['a.example', 'b.example'], world);
  expect([...tenants.values()]).toEqual(Array(2).fill({ kind: 'unreachable', failure: 'network' }));
});

it('asks four at a time and hands answers over as they come', async () => {
  const world = fakeWorld();
  const domains = Array.from({ length: 100 }, (_, index) => `d${index}.example`);
  let pulled = 0;
  function* queue() {
    for (const domain of domains) {
      pulled += 1;
      yield domain;
    }
  }
  let answered = 0;
  await lookUp(queue(), world, {
    onTenant: () => {
      answered += 1;
      // Nothing is taken from the queue before there is room for it.
      expect(pulled - answered).toBeLessThan(4);
    },
  });
  expect(answered).toBe(100);
  expect(world.most).toBe(4);
  expect(world.asked).toHaveLength(200);
});

it('stops when told to, whether it asks or waits', async () => {
  for (const domain of ['hangs.example', 'down.example']) {
    const world = fakeWorld();
    const stop = new AbortController();
    if (domain === 'down.example') {
      world.delay = (_, signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
          stop.abort(new Error('enough'));
        });
    } else {
      const { fetch } = world;
      world.fetch = (address, options) => {
        const reply = fetch(address, options);
        stop.abort(new Error('enough'));
        return reply;
      };
    }
    const run = lookUp([domain, 'commercial.example'], world, {
      signal: stop.signal,
      atOnce: 1,
      timeout: 60_000,
    });
    await expect(run).rejects.toThrow('enough');
    expect(world.asked).toEqual([configurationUrl(domain)]);
  }
});

it('ends with the error of whoever takes the answers', async () => {
  const world = fakeWorld();
  const domains = Array.from({ length: 50 }, (_, index) => `d${index}.example`);
  const run = lookUp(domains, world, { onTenant: () => Promise.reject(new Error('full')) });
  await expect(run).rejects.toThrow('full');
  expect(world.asked.length).toBeLessThan(20);
});

import { afterEach, expect, it, vi } from 'vitest';
import {
  configurationUrl,
  type LookUpOptions,
  lookUpDomains,
  realmUrl,
} from '../../../../lib/contacts/lookup.ts';
import {
  longestPause,
  mostPerMinute,
  RunPaused,
  requestPace,
} from '../../../../lib/contacts/request-pace.ts';
import type { Tenant } from '../../../../lib/contacts/types.ts';
import { practiceTenants } from '../../../site/tenants.ts';
import { type FakeWorld, fakeWorld } from './tenant-answers.ts';

afterEach(() => vi.restoreAllMocks());

async function lookUp(domains: Iterable<string>, world: FakeWorld, options: Partial<LookUpOptions> = {}) {
  const tenants = new Map<string, Tenant>();
  await lookUpDomains(domains, world, {
    signal: new AbortController().signal,
    pace: requestPace(world),
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

/** Refuses so many times, with a Retry-After, then answers as ever. */
function refusing(world: FakeWorld, times: number, status: number, header: string): FakeWorld {
  const { fetch } = world;
  let left = times;
  world.fetch = async (address, options) => {
    if (left === 0) return fetch(address, options);
    left -= 1;
    world.asked.push(address);
    return new Response('', { status, headers: { 'retry-after': header } });
  };
  return world;
}

it.each([
  ['30', 30_000],
  ['Mon, 01 Jun 2026 00:00:05 GMT', 5000],
  ['Mon, 01 Jun 2020 00:00:00 GMT', 750],
  ['0', 750],
  ['-5', 750],
  ['soon', 750],
])('waits at least as long as by itself, and as long as Retry-After says: %s', async (header, wait) => {
  for (const status of [429, 503]) {
    const world = refusing(fakeWorld(), 1, status, header);
    await lookUp(['commercial.example'], world);
    expect(world.waited).toEqual([wait]);
  }
});

it.each([
  ['31', 31_000],
  ['3600', 3_600_000],
  ['Mon, 01 Jun 2026 01:00:00 GMT', 3_600_000],
  ['9'.repeat(400), 24 * 3_600_000],
])(
  'pauses the run where it is to wait longer than anybody does, and asks no more till then: %s',
  async (header, wait) => {
    for (const status of [429, 503]) {
      const world = refusing(fakeWorld(), 1, status, header);
      const pace = requestPace(world);
      const domains = ['a.example', 'b.example', 'c.example'];
      await expect(lookUp(domains, world, { pace, atOnce: 1 })).rejects.toEqual(new RunPaused(wait));
      await expect(lookUp(domains, world, { pace })).rejects.toEqual(new RunPaused(wait));
      expect(world.asked).toHaveLength(1);
      expect(world.waited).toEqual([]);
      await world.delay(wait, new AbortController().signal);
      expect((await lookUp(domains, world, { pace })).size).toBe(3);
    }
  },
);

it.each(['0', '1', 'Mon, 01 Jun 2020 00:00:00 GMT'])(
  'ends the run after a few refusals in a row, with Retry-After: %s',
  async (header) => {
    for (const status of [429, 503]) {
      const world = refusing(fakeWorld(), Number.POSITIVE_INFINITY, status, header);
      const sent: number[] = [];
      const { fetch } = world;
      world.fetch = (address, options) => {
        sent.push(world.elapsed());
        return fetch(address, options);
      };
      const domains = Array.from({ length: 300 }, (_, index) => `d${index}.example`);
      const pace = requestPace(world);
      await expect(lookUp(domains, world, { pace })).rejects.toEqual(new RunPaused(longestPause));
      // Three tries of the four domains that are asked about at once, and what else is on its way.
      expect(sent.length).toBeLessThanOrEqual(16);
      expect((sent.at(-1) ?? 0) - (sent[0] ?? 0)).toBeGreaterThanOrEqual(750 + 1500);
      const { length } = sent;
      await expect(lookUp(domains, world, { pace })).rejects.toBeInstanceOf(RunPaused);
      expect((sent[length] ?? 0) - (sent[length - 1] ?? 0)).toBeGreaterThanOrEqual(longestPause);
    }
  },
);

it('measures pauses by what has passed, not by the clock on the wall', async () => {
  const world = refusing(fakeWorld(), 1, 429, '20');
  const { delay } = world;
  world.delay = async (milliseconds, signal) => {
    await delay(milliseconds, signal);
    if (world.waited.length === 1) world.setClock(-3_600_000);
  };
  await lookUp(['commercial.example'], world);
  expect(world.waited).toEqual([20_000]);
});

it('asks no more in any minute than the cap says, and a usual list without a wait', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  try {
    const world = fakeWorld();
    const sent: number[] = [];
    world.elapsed = () => performance.now();
    world.delay = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    world.fetch = async (address) => {
      sent.push(performance.now());
      await world.delay(100, new AbortController().signal);
      return new Response(
        address.includes('userrealm')
          ? '{"DomainName":"x","IsViral":false}'
          : '{"issuer":"https://login.microsoftonline.com/x","tenant_region_scope":"NA"}',
      );
    };
    const domains = Array.from({ length: mostPerMinute + 100 }, (_, index) => `d${index}.example`);
    const from = performance.now();
    let done: Map<string, Tenant> | undefined;
    void lookUp(domains, world).then((tenants) => {
      done = tenants;
    });
    while (!done) {
      await vi.advanceTimersByTimeAsync(50);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(done.size).toBe(domains.length);
    expect(sent).toHaveLength(2 * domains.length);
    // A minute has the cap's number and no more, however it is cut out.
    for (const [index, at] of sent.entries())
      expect((sent[index + mostPerMinute] ?? Number.POSITIVE_INFINITY) - at).toBeGreaterThanOrEqual(60_000);
    // 300 domains go out as fast as answers come.
    expect((sent[mostPerMinute - 1] ?? 0) - from).toBeLessThan(25_000);
  } finally {
    vi.useRealTimers();
  }
}, 120_000);

it('gives up on a network that is not there, domain by domain', async () => {
  const world = fakeWorld();
  world.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  const tenants = await lookUp(['a.example', 'b.example'], world);
  expect([...tenants.values()]).toEqual(Array(2).fill({ kind: 'unreachable', failure: 'network' }));
});

it('ends the run where no connection is there, at once where the browser knows', async () => {
  for (const [isOnline, answered] of [
    [true, 4],
    [false, 0],
  ] as const) {
    const world = fakeWorld();
    world.isOnline = () => isOnline;
    world.fetch = async (address) => {
      world.asked.push(address);
      throw new TypeError('Failed to fetch');
    };
    const domains = Array.from({ length: 300 }, (_, index) => `d${index}.example`);
    const got: Tenant[] = [];
    const run = lookUp(domains, world, { onTenant: (_, tenant) => void got.push(tenant) });
    await expect(run).rejects.toEqual(new RunPaused());
    expect(got).toEqual(Array(answered).fill({ kind: 'unreachable', failure: 'network' }));
    expect(world.asked.length).toBeLessThanOrEqual(8);
  }
});

it('takes no failures in a row for a lost connection where answers come between them', async () => {
  const world = fakeWorld();
  const { fetch } = world;
  world.fetch = (address, options) =>
    /\/d\d*[02468]\./.test(address)
      ? Promise.reject(new TypeError('Failed to fetch'))
      : fetch(address, options);
  const domains = Array.from({ length: 60 }, (_, index) => `d${index}.example`);
  const tenants = await lookUp(domains, world, { atOnce: 1 });
  expect([...tenants.values()].filter(({ kind }) => kind === 'unreachable')).toHaveLength(30);
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

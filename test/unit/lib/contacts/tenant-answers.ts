// The practice site's look-ups without a network: a fetch that answers as the server would.
import { vi } from 'vitest';
import type { LookUpEnv } from '../../../../lib/contacts/lookup.ts';
import { lookUpPace, lookUpReply } from '../../../site/pages/tenant-lookups.ts';

export interface FakeWorld extends LookUpEnv {
  /** Every address asked for, oldest first. */
  asked: string[];
  /** How long was waited, in milliseconds. */
  waited: number[];
  /** The most requests under way at once. */
  most: number;
  options: RequestInit[];
  /** Sets the clock on the wall; back by a negative number of milliseconds. */
  setClock(by: number): void;
}

/** Edges with a clock of their own: waiting takes no time, but the clock goes on. */
export function fakeWorld(): FakeWorld {
  lookUpPace.delay = 0;
  let clock = Date.UTC(2026, 5, 1);
  let elapsed = 0;
  let underWay = 0;
  const world: FakeWorld = {
    asked: [],
    waited: [],
    most: 0,
    options: [],
    now: () => clock,
    elapsed: () => elapsed,
    setClock: (by) => {
      clock += by;
    },
    random: () => 0.5,
    isOnline: () => true,
    delay: vi.fn(async (milliseconds, signal) => {
      signal.throwIfAborted();
      world.waited.push(milliseconds);
      clock += milliseconds;
      elapsed += milliseconds;
      // Whoever says stop meanwhile has time for it.
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
    }),
    fetch: async (address, options) => {
      world.asked.push(address);
      world.options.push(options);
      underWay += 1;
      world.most = Math.max(world.most, underWay);
      try {
        return await Promise.race([answer(address), aborted(options.signal)]);
      } finally {
        underWay -= 1;
      }
    },
  };
  return world;
}

async function answer(address: string): Promise<Response> {
  const reply = await lookUpReply(new URL(address));
  if (!reply) throw new TypeError('Failed to fetch');
  return new Response(String(reply.body ?? ''), { status: reply.status, headers: reply.headers ?? {} });
}

const aborted = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

import { z } from 'zod/mini';
import { type LookUpEnv, type LookUpOptions, lookUpDomains } from './lookup.ts';
import { lookUpFailures, type Tenant, tenantClouds } from './types.ts';

/** Where answers are kept: domain → answer. */
export interface KeyValueStore {
  keys(): Promise<string[]>;
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<unknown>;
  remove(keys: string[]): Promise<void>;
}

/** An answer, and when it came: milliseconds since the epoch. */
export interface KnownTenant {
  tenant: Tenant;
  at: number;
}

/** How long an answer stands in for asking again. */
export const defaultMaxAge = 24 * 60 * 60 * 1000;

/** Milliseconds between two writings while answers come. */
const writePause = 500;

const knownTenantShape = z.object({
  at: z.number(),
  tenant: z.union([
    z.object({
      kind: z.literal('found'),
      cloud: z.enum(tenantClouds),
      unmanaged: z.optional(z.boolean()),
      failure: z.optional(z.enum(lookUpFailures)),
    }),
    z.object({ kind: z.literal('not-found') }),
    z.object({ kind: z.literal('unreachable'), failure: z.enum(lookUpFailures) }),
  ]),
});

/** Whether Microsoft has answered all that was asked about a domain. */
export const isComplete = (tenant: Tenant): boolean =>
  tenant.kind === 'not-found' || (tenant.kind === 'found' && !tenant.failure);

/** Whether an answer can stand in for asking again: it is complete, not from the future, and not too old. */
export const isFresh = ({ tenant, at }: KnownTenant, now: number, maxAge = defaultMaxAge): boolean =>
  isComplete(tenant) && at <= now && now - at < maxAge;

/** Answers read at a time: thousands in one go would hold up the page. */
const piece = 100;

/** The stored answers for these domains, whatever their age. What isn't an answer is passed over. */
export async function knownTenants(
  store: KeyValueStore,
  domains: readonly string[],
): Promise<Map<string, KnownTenant>> {
  const known = new Map<string, KnownTenant>();
  for (let start = 0; start < domains.length; start += piece) {
    const some = domains.slice(start, start + piece);
    const stored = await store.get(some);
    for (const domain of some) {
      const { success, data } = knownTenantShape.safeParse(stored[domain]);
      if (success) known.set(domain, data as KnownTenant);
    }
  }
  return known;
}

/** Keeps answers, by domain. */
export async function rememberTenants(
  store: Pick<KeyValueStore, 'set'>,
  answers: Iterable<readonly [domain: string, known: KnownTenant]>,
): Promise<void> {
  await store.set(Object.fromEntries(answers));
}

/** Forgets the answers for all domains but those needed, and those that are worth keeping. */
export async function forgetTenants(
  store: KeyValueStore,
  needed: ReadonlySet<string> = new Set(),
  isWorthKeeping: (known: KnownTenant) => boolean = () => false,
): Promise<void> {
  const others = (await store.keys()).filter((domain) => !needed.has(domain));
  const known = await knownTenants(store, others);
  const gone = others.filter((domain) => {
    const answer = known.get(domain);
    return !answer || !isWorthKeeping(answer);
  });
  if (gone.length > 0) await store.remove(gone);
}

export interface AnswerOptions extends Omit<LookUpOptions, 'onTenant'> {
  /** Called once for each domain: first for what is known, then as answers come. */
  onTenant: (domain: string, known: KnownTenant) => void;
  maxAge?: number;
}

/**
 * Answers for domains: what is known and fresh without asking, the others looked up and remembered as they come, so
 * that a run that was interrupted goes on where it stopped. No look-up waits for the store: answers are written together
 * now and then, and a closed tab loses those since the last writing alone.
 * @throws As lookUpDomains; the store's error where it can't write.
 */
export async function answerDomains(
  domains: readonly string[],
  store: KeyValueStore,
  env: LookUpEnv,
  { onTenant, maxAge, ...options }: AnswerOptions,
): Promise<void> {
  const known = await knownTenants(store, domains);
  const unknown = domains.filter((domain) => {
    const answer = known.get(domain);
    if (!answer || !isFresh(answer, env.now(), maxAge)) return true;
    onTenant(domain, answer);
    return false;
  });
  const unwritten: [string, KnownTenant][] = [];
  let writing: Promise<void> | undefined;
  const over = new AbortController();
  let writeError: unknown;
  const write = async () => {
    while (unwritten.length > 0) {
      await rememberTenants(store, unwritten.splice(0));
      await env.delay(writePause, over.signal).catch(() => undefined);
    }
    writing = undefined;
  };
  try {
    await lookUpDomains(new Set(unknown), env, {
      ...options,
      onTenant: (domain, tenant) => {
        if (writeError !== undefined) throw writeError;
        const answer = { tenant, at: env.now() };
        unwritten.push([domain, answer]);
        writing ??= write().catch((error: unknown) => {
          writeError = error;
        });
        onTenant(domain, answer);
      },
    });
  } finally {
    over.abort();
    await writing;
  }
  if (writeError !== undefined) throw writeError;
}

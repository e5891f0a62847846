import { z } from 'zod/mini';
import { lookUpOrigin } from '../facts/hosts.ts';
import { longestPause, type RequestPace, RunPaused, type Stopwatch } from './request-pace.ts';
import { type ConfigurationFacts, tenantOf } from './tenant.ts';
import type { LookUpFailure, Tenant } from './types.ts';

/**
 * Stands before the @ in the second request: the address form is asked for, but only the domain matters.
 * Always the same, so that no request says anything about a person.
 */
const placeholder = 'name';

/** The OpenID configuration of a domain: whether it has a tenant, and in which cloud. */
export const configurationUrl = (domain: string) =>
  `${lookUpOrigin}/${domain}/v2.0/.well-known/openid-configuration`;

/** Microsoft's documented "Determining Tenant Type": whether a directory is unmanaged. */
export const realmUrl = (domain: string) =>
  `${lookUpOrigin}/common/userrealm/${placeholder}@${domain}?api-version=2.1`;

/** What of the browser is needed, so that tests can stand in for it. */
export interface LookUpEnv extends Stopwatch {
  fetch: (url: string, options: RequestInit) => Promise<Response>;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** From 0 up to 1. */
  random: () => number;
  /** False where the browser knows that it has no connection. */
  isOnline: () => boolean;
}

export interface LookUpOptions {
  signal: AbortSignal;
  pace: RequestPace;
  /** Called once for each domain, in the order in which the answers come. A rejection ends the run. */
  onTenant: (domain: string, tenant: Tenant) => void | Promise<void>;
  /** Requests at a time. */
  atOnce?: number;
  /** Milliseconds until a request is given up. */
  timeout?: number;
}

const defaultAtOnce = 4;
const defaultTimeout = 10_000;
const maxTries = 3;
const firstPause = 1_000;
/** Domains in a row that bring no reply until the run ends: as many as are asked at once, so that none is to blame itself. */
const mostSilent = 4;
/** No reply from Microsoft, or one to come back later: it says nothing about the domain. */
const silent: ReadonlySet<LookUpFailure | undefined> = new Set([
  'network',
  'timeout',
  'rate-limited',
  'server-error',
]);
/** Nobody means more by Retry-After, and a moment beyond all dates couldn't be shown. */
const day = 24 * 60 * 60 * 1000;
/** A real configuration has about 2 kB. */
const maxBytes = 64 * 1024;

/**
 * Looks up domains, one round each, a few at a time; nothing is kept but what is under way.
 * @throws The signal's reason when it says stop; RunPaused where asking on would be in vain or isn't wanted. Answers that
 * came before have been handed over.
 */
export async function lookUpDomains(
  domains: Iterable<string>,
  env: LookUpEnv,
  { signal, pace, onTenant, atOnce = defaultAtOnce, timeout = defaultTimeout }: LookUpOptions,
): Promise<void> {
  const queue = domains[Symbol.iterator]();
  const failed = new AbortController();
  const stop = AbortSignal.any([signal, failed.signal]);
  let silentDomains = 0;

  const worker = async () => {
    for (;;) {
      stop.throwIfAborted();
      const { value: domain, done } = queue.next();
      if (done) return;
      const tenant = await lookUp(domain, { env, pace, signal: stop, timeout });
      const failure = 'failure' in tenant ? tenant.failure : undefined;
      if (failure === 'network' && !env.isOnline()) throw new RunPaused();
      await onTenant(domain, tenant);
      silentDomains = silent.has(failure) ? silentDomains + 1 : 0;
      if (silentDomains < mostSilent) continue;
      if (failure === 'network' || failure === 'timeout') throw new RunPaused();
      pace.hold(longestPause);
      throw new RunPaused(longestPause);
    }
  };
  const workers = Array.from({ length: atOnce }, () =>
    worker().catch((error: unknown) => {
      failed.abort(error);
      throw error;
    }),
  );
  await Promise.allSettled(workers);
  await Promise.all(workers);
}

interface Asking {
  env: LookUpEnv;
  pace: RequestPace;
  signal: AbortSignal;
  timeout: number;
}

/** Both requests for a domain; the second only where there is a tenant to ask about. */
async function lookUp(domain: string, asking: Asking): Promise<Tenant> {
  const configuration = await ask(configurationUrl(domain), readConfiguration, asking);
  if ('failure' in configuration) return { kind: 'unreachable', failure: configuration.failure };
  if (configuration.answer === 'not-found') return { kind: 'not-found' };
  const realm = await ask(realmUrl(domain), readRealm, asking);
  return tenantOf(configuration.answer, realm);
}

export type Asked<T> = { answer: T } | { failure: LookUpFailure };

async function ask<T>(url: string, read: (reply: Reply) => Asked<T>, asking: Asking): Promise<Asked<T>> {
  const { env, pace, signal, timeout } = asking;
  for (let attempt = 1; ; attempt += 1) {
    await pace.turn(signal);
    const reply = await request(url, env, signal, timeout);
    if ('failure' in reply) return reply;
    const limited = reply.status === 429;
    if (!limited && reply.status < 500) return read(reply);
    // Half of it is chance, so that those refused together don't come back together.
    const backOff = firstPause * 2 ** (attempt - 1) * (0.5 + env.random() / 2);
    const wait = Math.max(backOff, reply.retryAfter ?? 0);
    // When a server asks for a pause, it is all that pause, not only the request that was told.
    const isForAll = limited || wait > longestPause;
    if (isForAll) pace.hold(wait);
    if (attempt === maxTries) return { failure: limited ? 'rate-limited' : 'server-error' };
    if (!isForAll) await env.delay(wait, signal);
  }
}

interface Reply {
  status: number;
  body: string;
  /** Milliseconds. */
  retryAfter?: number;
}

async function request(
  url: string,
  { fetch, now }: LookUpEnv,
  signal: AbortSignal,
  timeout: number,
): Promise<Reply | { failure: LookUpFailure }> {
  const late = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, late]),
    });
    const { status } = response;
    if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
      return { failure: 'redirected' };
    }
    const retryAfter = readRetryAfter(response.headers.get('retry-after'), now());
    const body = await readBody(response);
    if (body === undefined) return { failure: 'too-large' };
    return { status, body, ...(retryAfter !== undefined && { retryAfter }) };
  } catch {
    signal.throwIfAborted();
    return { failure: late.aborted ? 'timeout' : 'network' };
  }
}

/** The text of a response; undefined where it is larger than any answer should be. */
async function readBody(response: Response): Promise<string | undefined> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Retry-After as milliseconds from now: it comes as seconds or as a date. */
function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(milliseconds) ? undefined : Math.min(milliseconds, day);
}

const text = z.optional(z.nullable(z.string()));

const configurationShape = z.object({
  issuer: text,
  token_endpoint: text,
  authorization_endpoint: text,
  tenant_region_scope: text,
  tenant_region_sub_scope: text,
});

const errorShape = z.object({
  error: z.optional(z.string()),
  error_codes: z.optional(z.array(z.number())),
});

const realmShape = z.object({
  DomainName: text,
  IsViral: z.optional(z.nullable(z.boolean())),
});

const tenantNotFound = 90002;

function readConfiguration({ status, body }: Reply): Asked<ConfigurationFacts | 'not-found'> {
  const json = parseJson(body);
  if (status !== 200) {
    const { success, data } = errorShape.safeParse(json);
    const notFound =
      success && (data.error === 'invalid_tenant' || data.error_codes?.includes(tenantNotFound));
    return notFound ? { answer: 'not-found' } : { failure: 'refused' };
  }
  if (json === undefined) return { failure: 'not-json' };
  const { success, data } = configurationShape.safeParse(json);
  if (!success) return { failure: 'unexpected-answer' };
  const endpoints = [data.issuer, data.token_endpoint, data.authorization_endpoint].filter(
    (address): address is string => typeof address === 'string',
  );
  if (endpoints.length === 0 && !data.tenant_region_scope && !data.tenant_region_sub_scope) {
    return { failure: 'unexpected-answer' };
  }
  return {
    answer: {
      regionScope: data.tenant_region_scope ?? '',
      regionSubScope: data.tenant_region_sub_scope ?? '',
      endpoints,
    },
  };
}

/** Whether the directory is unmanaged. Managed ones may leave `IsViral` out. */
function readRealm({ status, body }: Reply): Asked<boolean> {
  if (status !== 200) return { failure: 'refused' };
  const json = parseJson(body);
  if (json === undefined) return { failure: 'not-json' };
  const { success, data } = realmShape.safeParse(json);
  if (!success || (data.IsViral === undefined && !data.DomainName)) return { failure: 'unexpected-answer' };
  return { answer: data.IsViral === true };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

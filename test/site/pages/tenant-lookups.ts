// Microsoft's two look-ups by domain, answered as `tenants.ts` says.
import { setTimeout as wait } from 'node:timers/promises';
import { type Behaviour, practiceTenant } from '../tenants.ts';
import { htmlReply, type Reply, redirect } from './redirects.ts';

interface LookUpPace {
  /** Milliseconds that each answer takes. */
  delay: number;
  /** Milliseconds that all answers were held in fact, until somebody sets it back. */
  held: number;
  /** Refuses everything, as a service does that is asked too much. */
  refusal?: { status: 429 | 503; retryAfter: string } | undefined;
}

/** How look-ups are answered, whatever is asked. Tests and the bench set it. */
export const lookUpPace: LookUpPace = { delay: 20, held: 0 };

const jsonReply = (body: string, status = 200, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body,
});

/** How often each address was refused since it was last answered. */
const refusals = new Map<string, number>();

function reply(behaviour: Behaviour, address: string): Reply | Promise<Reply> {
  switch (behaviour.kind) {
    case 'json':
      return jsonReply(JSON.stringify(behaviour.json), behaviour.status);
    case 'refuses': {
      const count = refusals.get(address) ?? 0;
      if (count >= behaviour.times) {
        refusals.delete(address);
        return jsonReply(JSON.stringify(behaviour.json));
      }
      refusals.set(address, count + 1);
      const { retryAfter, status } = behaviour;
      return jsonReply('{}', status, retryAfter === undefined ? {} : { 'retry-after': `${retryAfter}` });
    }
    case 'hangs':
      return new Promise(() => {});
    case 'html':
      return htmlReply('<!DOCTYPE html><title>Sign in</title><p>Not what was asked for.</p>');
    case 'broken-json':
      return jsonReply('{"token_endpoint":"https://login.microsoftonline.com/');
    case 'redirects':
      return redirect('https://login.live.com/', '302');
    case 'large':
      return jsonReply(JSON.stringify({ tenant_region_scope: 'NA', filler: 'x'.repeat(200_000) }));
  }
}

/** The domain that a request asks about, and by which look-up; undefined for any other address. */
export function lookUpOf(url: URL): { domain: string; about: 'configuration' | 'realm' } | undefined {
  if (url.hostname !== 'login.microsoftonline.com') return undefined;
  const configuration = /^\/([^/]+)\/v2\.0\/\.well-known\/openid-configuration$/.exec(url.pathname)?.[1];
  if (configuration) return { domain: configuration, about: 'configuration' };
  const realm = /^\/common\/userrealm\/[^/@]+@([^/@]+)$/.exec(url.pathname)?.[1];
  return realm ? { domain: realm, about: 'realm' } : undefined;
}

/** The site's answer to a look-up; undefined where the address is none. */
export async function lookUpReply(url: URL): Promise<Reply | undefined> {
  const lookUp = lookUpOf(url);
  if (!lookUp) return undefined;
  const start = performance.now();
  await wait(lookUpPace.delay);
  lookUpPace.held += performance.now() - start;
  const { refusal } = lookUpPace;
  if (refusal) return jsonReply('{}', refusal.status, { 'retry-after': refusal.retryAfter });
  return reply(practiceTenant(lookUp.domain)[lookUp.about], url.href);
}

import type { CloudId } from '../facts/clouds.ts';
import { addressNotes } from './address-notes.ts';
import { microsoftConsumerDomains, providerDomains } from './consumer-domains.ts';
import { roles } from './roles.ts';
import {
  type Check,
  type Contact,
  type ListFacts,
  maxLines,
  type Note,
  type Reason,
  type Tenant,
  type TenantCloud,
  type Verdict,
} from './types.ts';

/**
 * Where people of a cloud sign in: sign-in#where-to-sign-in has commercial and GCC share the public cloud, and
 * the partner guidance's table takes a commercial account for GCC products. (Its FAQ says otherwise; hence the
 * reason `shared-public-cloud`.)
 */
const signInCloud: Record<CloudId, 'public' | 'gcc-high' | 'dod'> = {
  commercial: 'public',
  gcc: 'public',
  'gcc-high': 'gcc-high',
  dod: 'dod',
};

interface Outcome {
  verdict: Verdict;
  reason: Reason;
}

/** What a domain is without asking anybody; undefined for those that have to be looked up. */
export function knownOutcome({ domain, fault }: Contact): Outcome | undefined {
  if (fault) return { verdict: 'invalid', reason: fault };
  if (domain === undefined) return { verdict: 'invalid', reason: 'bad-domain' };
  if (microsoftConsumerDomains.has(domain))
    return { verdict: 'personal', reason: 'microsoft-consumer-domain' };
  if (providerDomains.has(domain)) return { verdict: 'personal', reason: 'mail-provider-domain' };
  return undefined;
}

/** The domains of a list that have to be looked up, each once, in the list's order. */
export function domainsToLookUp(contacts: readonly Contact[]): string[] {
  const domains = new Set<string>();
  for (const contact of contacts) {
    if (contact.domain !== undefined && !knownOutcome(contact)) domains.add(contact.domain);
  }
  return [...domains];
}

/**
 * What a tenant means for an agreement.
 * @param tenant undefined where the domain has not been looked up.
 * @param cloud The agreement's cloud; undefined where it isn't known.
 */
export function outcomeOf(tenant: Tenant | undefined, cloud: CloudId | undefined): Outcome {
  if (!tenant) return { verdict: 'unreachable', reason: 'not-looked-up' };
  if (tenant.kind === 'unreachable') return { verdict: 'unreachable', reason: tenant.failure };
  if (tenant.kind === 'not-found') return { verdict: 'no-tenant', reason: 'tenant-not-found' };
  if (tenant.unmanaged) return { verdict: 'unmanaged', reason: 'unmanaged-directory' };
  const outcome = compareClouds(tenant.cloud, cloud);
  // A wrong cloud is wrong whatever the second look-up would have said; anything better isn't known without it.
  return tenant.failure && outcome.verdict !== 'wrong-cloud'
    ? { verdict: 'unreachable', reason: tenant.failure }
    : outcome;
}

function compareClouds(tenant: TenantCloud, agreement: CloudId | undefined): Outcome {
  if (tenant === 'unknown') return { verdict: 'unknown-cloud', reason: 'tenant-cloud-unknown' };
  // 21Vianet's cloud is none of those an agreement can be in here.
  if (tenant === 'china') return { verdict: 'wrong-cloud', reason: 'tenant-in-china' };
  if (!agreement) return { verdict: 'unknown-cloud', reason: 'agreement-cloud-unknown' };
  if (tenant === 'us-government') {
    return signInCloud[agreement] === 'public'
      ? { verdict: 'wrong-cloud', reason: 'different-cloud' }
      : { verdict: 'unknown-cloud', reason: 'us-government-unspecified' };
  }
  if (tenant === agreement) return { verdict: 'aligned', reason: 'same-cloud' };
  return signInCloud[tenant] === signInCloud[agreement]
    ? { verdict: 'aligned', reason: 'shared-public-cloud' }
    : { verdict: 'wrong-cloud', reason: 'different-cloud' };
}

export interface Circumstances {
  facts: ListFacts;
  /** undefined where the domain has not been looked up. */
  tenant: Tenant | undefined;
  /** For rows that name no cloud of their own. */
  listCloud: CloudId | undefined;
}

/** The verdict on a contact, with everything that is to be said about it. */
export function checkContact(contact: Contact, { facts, tenant, listCloud }: Circumstances): Check {
  const { namedCloud } = contact;
  const cloud = contact.cloud ?? (namedCloud === undefined ? listCloud : undefined);
  const known = knownOutcome(contact);
  const outcome = known ?? outcomeOf(tenant, cloud);
  const isUnreadable = outcome.reason === 'agreement-cloud-unknown' && namedCloud !== undefined;
  return {
    ...outcome,
    ...(isUnreadable && { reason: 'agreement-cloud-unreadable' as const, namedCloud }),
    ...(!known && tenant?.kind === 'found' && { tenantCloud: tenant.cloud }),
    ...(cloud && { agreementCloud: cloud }),
    ...(contact.role && { roleWeight: roles[contact.role].weight }),
    notes: notesOn(contact, facts),
  };
}

function notesOn(contact: Contact, { lines, suggest }: ListFacts): Note[] {
  const { address, domain, given } = contact;
  const notes: Note[] = [];
  const suggestion = domain === undefined ? undefined : suggest(domain);
  if (suggestion) {
    const text = address ?? given;
    const local = text.slice(0, text.indexOf('@') + 1);
    notes.push({ code: 'typo', suggestion: local + suggestion });
  }
  if (address !== undefined) notes.push(...addressNotes(address, given));
  const own = new Set((contact.joined ?? [contact]).map(({ line }) => line));
  if (own.size > 1) notes.push({ code: 'repeated-on', lines: [...own].slice(0, maxLines) });
  const others = new Set(address === undefined ? [] : lines.get(address)?.filter((line) => !own.has(line)));
  if (others.size > 0) notes.push({ code: 'also-on', lines: [...others] });
  return notes;
}

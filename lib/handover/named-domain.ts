import type { Finding } from '../detect/types.ts';
import { isAddress } from '../text/address.ts';

/**
 * The domain that a page names. Anybody can have made it say so, so it is put into nothing before a person has seen it
 * and said that it is theirs.
 */
export function namedDomain(findings: readonly Finding[]): string | undefined {
  return findings.find(({ domain }) => domain)?.domain;
}

/** Whether an address is known, and of another domain: neither of this one nor of one below it. */
export function isOfAnother(domain: string, address: string): boolean {
  const own = address.trim().toLowerCase().split('@').at(-1) ?? '';
  const named = domain.toLowerCase();
  return isAddress(address.trim()) && own !== named && !own.endsWith(`.${named}`);
}

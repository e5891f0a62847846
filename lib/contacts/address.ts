import { type DomainReading, readDomain } from './domains.ts';
import type { AddressFault } from './types.ts';

export type AddressReading =
  | { address: string; domain: string }
  /** `domain` is there where only its suffix is unknown: a slip in it can be pointed out. */
  | { fault: AddressFault; domain?: string };

/** What Entra and mail servers take before the @ (RFC 5321 without quotes), and letters beyond ASCII (RFC 6531). */
const localPart =
  /^[\p{Letter}\p{Mark}\p{Number}!#$%&'*+/=?^_`{|}~-]+(\.[\p{Letter}\p{Mark}\p{Number}!#$%&'*+/=?^_`{|}~-]+)*$/u;

/** Reads the addresses of one list: a domain that occurs often is read once. */
export function addressReader(): (given: string) => AddressReading {
  const known = new Map<string, DomainReading>();
  return (given) =>
    readAddress(given, (text) => {
      const reading = known.get(text) ?? readDomain(text);
      known.set(text, reading);
      return reading;
    });
}

/** Whether a text is a domain, and nothing else. */
export const isDomain = (text: string): boolean =>
  /^[^\s@]+\.[^\s@]+$/.test(text.trim()) && readDomain(text.trim()).kind !== 'invalid';

/** Reads one address. Letters of full width, as Japanese keyboards write them, count as their plain forms. */
export function readAddress(given: string, domainOf = readDomain): AddressReading {
  const text = given.normalize('NFKC').trim();
  const at = text.indexOf('@');
  if (at < 0) return { fault: 'not-an-address' };
  if (text.indexOf('@', at + 1) >= 0) return { fault: 'several-ats' };
  const local = text.slice(0, at).toLowerCase();
  const domain = domainOf(text.slice(at + 1));
  if (domain.kind === 'invalid') {
    return { fault: domain.fault, ...(domain.ascii !== undefined && { domain: domain.ascii }) };
  }
  if (local === '') return { fault: 'empty-local-part' };
  if (local.length > 64 || !localPart.test(local)) return { fault: 'bad-local-part' };
  return { address: `${local}@${domain.ascii}`, domain: domain.ascii };
}

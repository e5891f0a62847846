import { distance } from 'fastest-levenshtein';
import { parse } from 'tldts';
import { frequentConsumerDomains, microsoftConsumerDomains, providerDomains } from './consumer-domains.ts';

/**
 * Top-level names that count although no public suffix: RFC 2606 keeps `.example` for examples, which is what
 * training and the practice site use.
 */
const extraSuffixes: readonly string[] = ['example'];

/** Slips of the last label, none of them a public suffix, and what was meant. Those that are countries' names are in `doubtfulSlips`. */
export const suffixSlips: Record<string, string> = {
  con: 'com',
  cpm: 'com',
  vom: 'com',
  xom: 'com',
  dom: 'com',
  cim: 'com',
  comm: 'com',
  coom: 'com',
  ccom: 'com',
  cmo: 'com',
  ocm: 'com',
  comn: 'com',
  c0m: 'com',
  met: 'net',
  ner: 'net',
  nte: 'net',
  nett: 'net',
  ney: 'net',
  ogr: 'org',
  orgg: 'org',
  rog: 'org',
  goc: 'gov',
  giv: 'gov',
  edi: 'edu',
  eud: 'edu',
};

/** Real countries, but more often a slip where the rest is a well-known domain. */
const doubtfulSlips: Record<string, string> = { cm: 'com', om: 'com', co: 'com', ne: 'net', og: 'org' };

/** Characters that end a host name in an address, or that URL would read as something else. */
const notInDomain = /[\s/\\?#@:%[\]<>^|"'(),;&=+$!*~`{}]/;

export type DomainReading =
  | { kind: 'organisation'; ascii: string }
  | { kind: 'microsoft-consumer'; ascii: string }
  | { kind: 'provider'; ascii: string }
  | { kind: 'invalid'; fault: 'bad-domain' | 'unknown-suffix'; ascii?: string };

/**
 * What the part after the @ is. International names become ASCII as browsers do it (URL); a name without a known
 * public suffix, an IP address or a bare suffix such as `co.uk` is invalid.
 */
export function readDomain(text: string): DomainReading {
  const ascii = toAscii(text);
  if (!ascii) return { kind: 'invalid', fault: 'bad-domain' };
  const { domain, isIcann, isIp, isPrivate, publicSuffix } = parse(ascii, { allowPrivateDomains: false });
  if (isIp) return { kind: 'invalid', fault: 'bad-domain' };
  if (!isIcann && !isPrivate && !extraSuffixes.includes(publicSuffix ?? '')) {
    return { kind: 'invalid', fault: 'unknown-suffix', ascii };
  }
  if (!domain) return { kind: 'invalid', fault: 'bad-domain', ascii };
  if (microsoftConsumerDomains.has(ascii)) return { kind: 'microsoft-consumer', ascii };
  if (providerDomains.has(ascii)) return { kind: 'provider', ascii };
  return { kind: 'organisation', ascii };
}

function toAscii(text: string): string | undefined {
  const name = text.normalize('NFKC').replace(/。/g, '.').replace(/\.$/, '');
  if (name.length > 253 || notInDomain.test(name) || !URL.canParse(`https://${name}/`)) return undefined;
  const { hostname } = new URL(`https://${name}/`);
  return hostname.length <= 253 &&
    /^([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]{2,63}$/.test(hostname)
    ? hostname
    : undefined;
}

/** Finds what a mistyped domain may have meant; undefined where nothing is near. */
export type Suggest = (domain: string) => string | undefined;

/** A domain of the list counts as what was meant if it stands on so many lines, and so many times as often. */
const oftenEnough = 3;
const timesAsOften = 3;

/**
 * Prepares suggestions for one list.
 * @param counts How many addresses of the list each domain has.
 */
export function domainSuggestions(counts: ReadonlyMap<string, number>): Suggest {
  const consumersNear = neighbourhood(frequentConsumerDomains);
  const frequent = [...counts].filter(([, count]) => count >= oftenEnough).map(([name]) => name);
  const othersNear = neighbourhood(frequent);

  return (domain) => {
    if (microsoftConsumerDomains.has(domain) || providerDomains.has(domain)) return undefined;
    const least = Math.max(oftenEnough, timesAsOften * (counts.get(domain) ?? 0));
    const isOften = (name: string) => (counts.get(name) ?? 0) >= least;
    const corrected = (slips: Record<string, string>) => {
      const dot = domain.lastIndexOf('.') + 1;
      const suffix = domain.slice(dot);
      return Object.hasOwn(slips, suffix) ? domain.slice(0, dot) + slips[suffix] : undefined;
    };
    const doubtful = corrected(doubtfulSlips);
    if (doubtful && (frequentConsumerDomains.includes(doubtful) || isOften(doubtful))) return doubtful;
    const certain = corrected(suffixSlips);
    const meant = certain ?? domain;
    if (certain && (frequentConsumerDomains.includes(certain) || isOften(certain))) return certain;
    return consumersNear(meant)[0] ?? othersNear(meant).find(isOften) ?? certain;
  };
}

/**
 * The names one slip away from a given one: a letter too many, too few, another one, or two swapped. By the
 * forms with one letter left out, so that thousands of domains need no comparison each with each.
 */
function neighbourhood(names: readonly string[]): (name: string) => string[] {
  const byForm = new Map<string, string[]>();
  for (const name of names) {
    for (const form of shortenedForms(name)) {
      const known = byForm.get(form);
      if (known) known.push(name);
      else byForm.set(form, [name]);
    }
  }
  return (name) => {
    const found = new Set<string>();
    for (const form of shortenedForms(name)) {
      for (const other of byForm.get(form) ?? []) {
        if (other !== name && isOneSlip(name, other)) found.add(other);
      }
    }
    return [...found];
  };
}

const shortenedForms = (name: string) =>
  new Set([name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))]);

function isOneSlip(one: string, other: string): boolean {
  const steps = distance(one, other);
  if (one.length !== other.length) return steps === 1;
  const first = Array.from(one).findIndex((letter, index) => letter !== other[index]);
  // Digits number things: site1 and site2 are two sites.
  if (steps === 1) return !(/\d/.test(one[first] ?? '') && /\d/.test(other[first] ?? ''));
  return (
    one[first] === other[first + 1] &&
    one[first + 1] === other[first] &&
    one.slice(first + 2) === other.slice(first + 2)
  );
}

import type { HostKind } from '../../lib/facts/hosts.ts';
import type { KeptKind } from '../../lib/facts/kept-kinds.ts';
import type { PolicyError } from '../../lib/policy/schema.ts';

/** The settings page. */
export interface SettingsWords {
  /** Whether single keys do something. */
  keys: string;
  keysHint: string;
  /** Heading over the version and who publishes it. */
  about: string;
  version: string;
  /** Before the name of who publishes it. */
  publishedBy: string;
  /** Before the address that questions and reports go to. */
  reportsTo: string;
  /** In the language menu: no choice of one's own. */
  asBrowser: string;
  asOrganization: string;
  cloud: string;
  cloudHint: string;
  noCloud: string;
  /** In the menu of clouds: no choice of one's own, `{cloud}` is the organization's. */
  organizationsCloud: string;
  /** Where the organization, or the person, has the guide on the web. `{address}` is the organization's. */
  guideAddress: Record<'label' | 'hint' | 'organizations' | 'wrong', string>;
  /** Heading over the outcomes that the person came to; the guide names it where something takes time. */
  recent: string;
  recentHint: string;
  openAgain: string;
  deleteOne: string;
  noRecent: string;
  kept: string;
  keptHint: string;
  keptKinds: Record<KeptKind, KeptKindWords>;
  nothing: string;
  /** `{size}` is written with its unit, `{moment}` is when it was last changed. */
  sizeAndAge: string;
  wipe: string;
  wipeAll: string;
  wiped: string;
  hosts: string;
  hostsHint: string;
  /** What is done with pages of each kind. */
  uses: Record<HostKind, string>;
  allowed: string;
  notAllowed: string;
  allow: string;
  forbid: string;
  policy: string;
  policyHint: string;
  noPolicy: string;
  ignored: string;
  policyErrors: Record<PolicyError, string>;
}

export interface KeptKindWords {
  name: string;
  what: string;
}

import type { Confidence } from '../detect/types.ts';
import type { HostKind } from '../platform/hosts.ts';

/** One main-frame request of a tab to a host we know. No address is kept, only what kind of host it was. */
export interface Hop {
  kind: HostKind;
  /** The host that the address was made to lead to: behind a Safe Link, or after a sign-in. */
  wants?: HostKind;
  /** The browser's id of the request; redirects by the server keep it. */
  request: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** Something we can't see lies between this hop and the one before. */
  gap?: true;
}

/** How a tab came to where it is: requests that led to one another without the person choosing an address. */
export interface Journey {
  hops: readonly Hop[];
  /** The tab shows the page of the last hop. */
  landed: boolean;
}

export const noJourney: Journey = { hops: [], landed: false };

/** A main-frame request as the browser reports it. */
export interface Step extends Omit<Hop, 'gap'> {
  /** Kind of the page that asked for it; `other` for a page we don't know, none where the person did. */
  initiator?: HostKind | 'other';
}

/** A page that leads on by itself does so within this time, in milliseconds. Signing in takes a person longer. */
const patience: Record<HostKind, number> = {
  'admin-center': 60_000,
  'sign-in': 15 * 60_000,
  'safe-links': 5 * 60_000,
  azure: 15 * 60_000,
};

/** More hops than any real way has; a loop keeps the newest. */
const maxHops = 20;

/** The journey after one more request: longer where the last hop led to it, otherwise a new one. */
export function travel(journey: Journey, { initiator, ...step }: Step): Journey {
  const last = journey.hops.at(-1);
  if (!last || !leadsTo(last, step, initiator)) return { hops: [step], landed: false };
  const hop: Hop = initiator === 'other' && last.request !== step.request ? { ...step, gap: true } : step;
  return { hops: [...journey.hops, hop].slice(-maxHops), landed: false };
}

function leadsTo(last: Hop, step: Hop, initiator: Step['initiator']): boolean {
  if (step.request === last.request) return true;
  if (initiator === undefined || step.at - last.at > patience[last.kind]) return false;
  // An organization's own sign-in page, which we don't see, sends the person back to Microsoft's.
  return initiator === last.kind || (initiator === 'other' && last.kind === 'sign-in');
}

/** The journey once the tab shows a page of this kind; undefined for a page we don't know. */
export function land(journey: Journey, kind: HostKind | undefined): Journey {
  const landed = kind !== undefined && journey.hops.at(-1)?.kind === kind;
  return landed === journey.landed ? journey : { ...journey, landed };
}

/** The person got where they wanted to go: what follows is a way of its own. */
export function arrive(_journey: Journey): Journey {
  return noJourney;
}

/**
 * Whether the journey was to lead to `wanted` and ended at `landed` instead. Certain where every step of it
 * was seen.
 */
export function endedAt(journey: Journey, wanted: HostKind, landed: HostKind): Confidence | undefined {
  if (!journey.landed || journey.hops.at(-1)?.kind !== landed) return undefined;
  const from = journey.hops.findIndex((hop) => hop.kind === wanted || hop.wants === wanted);
  if (from < 0) return undefined;
  return journey.hops.slice(from).some((hop) => hop.gap) ? 'possible' : 'certain';
}

import type { Confidence } from '../facts/findings.ts';
import type { HostKind } from '../facts/hosts.ts';

/** One main-frame request of a tab to a host we know. No address is kept, only the host. */
export interface Hop {
  kind: HostKind;
  host: string;
  /** The host that the address was made to lead to: behind a Safe Link, or after a sign-in. */
  wants?: HostKind | 'other';
  /** Entra handed a personal address over to this sign-in. */
  handedOver?: true;
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
  /** The person got where they wanted to go: what follows is a way of its own. */
  arrived?: true;
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
  vlsc: 10_000,
  'vl-central': 60_000,
};

/** More hops than any real way has; a loop keeps the newest. */
const maxHops = 20;

/** The journey after one more request: longer where the last hop led to it, otherwise a new one. */
export function travel(journey: Journey, { initiator, ...step }: Step): Journey {
  const last = journey.hops.at(-1);
  if (!last || journey.arrived || !leadsTo(last, step, initiator)) return { hops: [step], landed: false };
  const hop: Hop = initiator === 'other' && last.request !== step.request ? { ...step, gap: true } : step;
  return { hops: [...journey.hops, hop].slice(-maxHops), landed: false };
}

/**
 * Whether a request may be the landed page's reload: the person asked, and for what can't be told from the last hop.
 * The browser can't tell by itself: by the time that it is asked, the tab may be where the request led.
 */
export function mayReload({ hops, landed }: Journey, step: Step): boolean {
  const last = hops.at(-1);
  if (!last || !landed || step.initiator) return false;
  const { kind, host, wants, handedOver } = last;
  return step.kind === kind && step.host === host && step.wants === wants && step.handedOver === handedOver;
}

/** Whether a hop is too long ago to have led anywhere by itself. Before it is as long: the computer's clock was set. */
const isLongAgo = ({ kind, at }: Hop, now: number) => Math.abs(now - at) > patience[kind];

function leadsTo(last: Hop, step: Hop, initiator: Step['initiator']): boolean {
  if (step.request === last.request) return true;
  if (initiator === undefined || isLongAgo(last, step.at)) return false;
  // An organization's own sign-in page, which we don't see, sends the person back to Microsoft's.
  return initiator === last.kind || (initiator === 'other' && last.kind === 'sign-in');
}

/** The journey once the tab shows a page of this kind; undefined for a page we don't know. */
export function land(journey: Journey, kind: HostKind | undefined): Journey {
  const landed = kind !== undefined && journey.hops.at(-1)?.kind === kind;
  return landed === journey.landed ? journey : { ...journey, landed };
}

/** The journey once the admin center has been drawn. Kept, so that a person can see how they came. */
export function arrive(journey: Journey): Journey {
  return journey.arrived || journey.hops.length === 0 ? journey : { ...journey, arrived: true };
}

/**
 * The journey once the tab begins to load a page we don't know, at `at`: over, unless the last hop's page may have
 * led there by itself.
 */
export function leave(journey: Journey, at: number): Journey {
  const last = journey.hops.at(-1);
  return last?.kind === 'vlsc' && isLongAgo(last, at) ? noJourney : journey;
}

/** What the journey is to lead to; undefined where that isn't known. */
export function wantedBy({ hops }: Journey): Hop['wants'] {
  const wanted = hops.findLast(({ kind, wants }) => kind === 'admin-center' || wants);
  return wanted?.wants ?? wanted?.kind;
}

/** An end that a journey can come to. */
export interface End {
  /** The kind of host that the tab was to get to; any where left out. */
  wanted?: HostKind;
  /** The kind of host it ended at. */
  ended: HostKind;
  /** Only where Entra handed a personal address over to it. */
  handedOver?: true;
  /** How sure it is at most. */
  confidence: Confidence;
}

/**
 * Whether the journey came to such an end. Less sure where a step of it was not seen. An address of the retired
 * VLSC is an end wherever it leads today; of others the tab has to show the page.
 */
export function endedAt(journey: Journey, end: End): Confidence | undefined {
  const { hops, landed, arrived } = journey;
  const last = hops.at(-1);
  if (!last || arrived || last.kind !== end.ended || (!landed && last.kind !== 'vlsc')) return undefined;
  if (end.handedOver && !last.handedOver) return undefined;
  if (!end.wanted) return end.confidence;
  const from = hops.findIndex((hop) => hop.kind === end.wanted || hop.wants === end.wanted);
  if (from < 0) return undefined;
  return hops.slice(from).some((hop) => hop.gap) ? 'possible' : end.confidence;
}

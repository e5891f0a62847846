import type { FrameFacts } from '../detect/judge.ts';
import type { Facts } from '../detect/types.ts';
import type { FindingId } from '../facts/findings.ts';
import { hostKind } from '../facts/hosts.ts';
import type { Past } from './past.ts';
import { type PortalId, portalOf } from './portal.ts';

/** The statuses on Manage Assignments that are not "Active". */
const openStatuses = [
  'assignment-in-progress',
  'assignment-failed',
  'invitation-sent',
  'invitation-expired',
  'user-not-found',
] as const satisfies readonly FindingId[];

/** What about a page proves something. */
type Proof =
  /** The admin center has been drawn: anywhere, at one of these portals, or at another than the findings were. */
  | { kind: 'signed-in'; portals?: readonly PortalId[]; leaving?: readonly FindingId[] }
  /** A page of the admin center is open. Routes: facts gathered for this project. */
  | { kind: 'route'; route: RegExp }
  /** Your products has the tab Volume licensing. */
  | { kind: 'tab' }
  /** A finding stands: what was to be opened shows it. */
  | { kind: 'found'; finding: FindingId }
  /** A finding was there and no longer is: on the page where it was, or anywhere in the admin center. */
  | { kind: 'gone'; findings: readonly FindingId[]; anywhere?: true };

/** What can be proved, by id. Steps and outcomes of the guide name these. */
export const proofs = {
  'signed-in': { kind: 'signed-in' },
  'signed-in-public': { kind: 'signed-in', portals: ['public'] },
  'signed-in-gcc-high': { kind: 'signed-in', portals: ['gcc-high'] },
  'signed-in-dod': { kind: 'signed-in', portals: ['dod'] },
  'signed-in-other-cloud': { kind: 'signed-in', leaving: ['cloud-mismatch-banner', 'access-at-risk'] },
  'billing-open': { kind: 'route', route: /^\/(?:subscriptions|licenses|billoverview)(?:\/|$)/ },
  'your-products-open': { kind: 'route', route: /^\/subscriptions(?:\/|$)/ },
  'vl-tab-there': { kind: 'tab' },
  'vl-open': { kind: 'route', route: /^\/subscriptions\/vlnew(?:\/|$)/ },
  // Nobody could look up the routes of these two pages. Where they are others, nothing is said.
  'contracts-open': { kind: 'route', route: /^\/subscriptions\/vlnew\/contracts?(?:\/|$)/ },
  'assignments-open': { kind: 'route', route: /^\/subscriptions\/vlnew\/assignments?(?:\/|$)/ },
  'risk-shown': { kind: 'found', finding: 'access-at-risk' },
  'banner-gone': { kind: 'gone', findings: ['cloud-mismatch-banner'] },
  'no-access-at-risk': { kind: 'gone', findings: ['access-at-risk'] },
  'status-active': { kind: 'gone', findings: openStatuses },
  'invitation-reset': { kind: 'gone', findings: ['invitation-expired'] },
  'profile-error-gone': { kind: 'gone', findings: ['profile-setup-error'], anywhere: true },
} as const satisfies Record<string, Proof>;

export type ProofId = keyof typeof proofs;

export const isProofId = (id: string): id is ProofId => Object.hasOwn(proofs, id);

const toVl = ['billing-open', 'your-products-open', 'vl-tab-there'] as const;

/** What a page proves on the way to a proof, in the order in which one gets there. */
export const stages: Partial<Record<ProofId, readonly ProofId[]>> = {
  'vl-open': toVl,
  'contracts-open': [...toVl, 'vl-open'],
  'assignments-open': [...toVl, 'vl-open'],
};

/** What a proof was seen by. */
export interface SeenProof {
  host: string;
  route: string;
}

export type Verdict = { state: 'proven'; seen: SeenProof } | { state: 'not' } | { state: 'unknown' };

/** What is known of a tab: what it shows, what is found there, and what was found there before. */
export interface TabState {
  /** The top frame first. */
  frames: readonly FrameFacts[];
  findings: readonly FindingId[];
  past: Past;
}

const unknown: Verdict = { state: 'unknown' };
const not: Verdict = { state: 'not' };

/** Whether a tab proves something now. Pure; what can't be told is `unknown`, and then nothing is said. */
export function prove(id: ProofId, tab: TabState): Verdict {
  const [top] = tab.frames;
  // On the way through sign-in nothing is proved, and nothing disproved.
  if (top?.id !== 0 || hostKind(`https://${top.host}/`) !== 'admin-center') return unknown;
  const proof: Proof = proofs[id];
  const seen = { host: top.host, route: top.facts.route };
  const verdict = (holds: boolean): Verdict => (holds ? { state: 'proven', seen } : not);
  if (proof.kind === 'gone') return gone(proof, tab, top.facts.route, seen);
  // Errors of the sign-in show on the same hosts, before the admin center is drawn.
  if (!top.facts.shell) return unknown;
  if (proof.kind === 'route') {
    const there = proof.route.test(top.facts.route);
    // Without access, an address leads elsewhere after a moment.
    return there && !isCalm(tab.frames) && !showsTab(tab.frames) ? unknown : verdict(there);
  }
  // The tag is known in few languages: that it wasn't found means nothing.
  if (proof.kind === 'found') return tab.findings.includes(proof.finding) ? verdict(true) : unknown;
  if (proof.kind === 'tab') {
    if (showsTab(tab.frames)) return verdict(true);
    return tab.findings.includes('missing-vl-tab') ? not : unknown;
  }
  return signedIn(proof, tab.past, portalOf(top.host), verdict);
}

function signedIn(
  { portals, leaving }: Extract<Proof, { kind: 'signed-in' }>,
  past: Past,
  portal: PortalId,
  verdict: (holds: boolean) => Verdict,
): Verdict {
  if (!leaving) return verdict(!portals || portals.includes(portal));
  const left = leaving.flatMap((finding) => past[finding] ?? []);
  return left.length === 0 ? unknown : verdict(left.every(({ host }) => portalOf(host) !== portal));
}

/** Gone only where the page could be read, has come to rest, and is the one that the finding was on. */
function gone(
  { findings, anywhere }: Extract<Proof, { kind: 'gone' }>,
  tab: TabState,
  route: string,
  seen: SeenProof,
): Verdict {
  if (findings.some((finding) => tab.findings.includes(finding))) return not;
  const here = findings.some((finding) => {
    const before = tab.past[finding];
    // Of a route with something left out, many pages may be meant.
    return before && (anywhere || (before.route === route && !route.includes('…')));
  });
  const readable = tab.frames[0]?.facts.shell && !tab.frames.some(({ facts }) => facts.opaque);
  return here && readable && isCalm(tab.frames) ? { state: 'proven', seen } : unknown;
}

const isCalm = (frames: readonly FrameFacts[]) => frames.every(({ facts }: { facts: Facts }) => facts.calm);

const showsTab = (frames: readonly FrameFacts[]) => frames.some(({ facts }) => facts.tabs?.present);

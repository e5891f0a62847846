import { maskRoute } from '../facts/route-words.ts';
import { isProofId, type ProofId, proofs, prove, type SeenProof, type TabState } from './proofs.ts';

/** A step that was ticked or unticked: by the page that proved it, or by the person, whose word counts. */
export type Tick = { by: 'person'; on: boolean } | ({ by: 'page'; on: true; proof: ProofId } & SeenProof);

/** Key of a step → its tick. Steps that nothing is known of are not in it. */
export type Ticks = Readonly<Record<string, Tick>>;

/** A step, or a sign that the outcome worked, that a page can prove. */
export interface Check {
  key: string;
  proof: ProofId;
}

/**
 * The ticks after a look at the tab; the same object where nothing has changed. What was ticked stays so, but what
 * was gone can come back.
 */
export function follow(ticks: Ticks, checks: readonly Check[], tab: TabState): Ticks {
  let next = ticks;
  for (const { key, proof } of checks) {
    const tick = next[key];
    if (tick?.by === 'person') continue;
    const verdict = prove(proof, tab);
    if (verdict.state === 'proven' && !tick) {
      const { host, route } = verdict.seen;
      next = { ...next, [key]: { by: 'page', on: true, proof, host, route } };
    } else if (verdict.state === 'not' && tick && proofs[proof].kind === 'gone') {
      next = Object.fromEntries(Object.entries(next).filter(([other]) => other !== key));
    }
  }
  return next;
}

/** The ticks after the person has set one. */
export function setTick(ticks: Ticks, key: string, on: boolean): Ticks {
  return { ...ticks, [key]: { by: 'person', on } };
}

/** Keys of what is ticked. */
export function ticked(ticks: Ticks): string[] {
  return Object.keys(ticks).filter((key) => ticks[key]?.on);
}

const maxTicks = 100;

/** Ticks as they were stored; anything that is none is left out. */
export function parseTicks(value: unknown): Ticks {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, maxTicks)
      .filter((entry): entry is [string, Tick] => isTick(entry[1]))
      // Versions before have kept more of a route.
      .map(([key, tick]) => [key, tick.by === 'page' ? { ...tick, route: maskRoute(tick.route) } : tick]),
  );
}

function isTick(value: unknown): value is Tick {
  const { by, on, proof, host, route } = (value ?? {}) as Record<string, unknown>;
  if (by === 'person') return typeof on === 'boolean';
  return (
    by === 'page' &&
    on === true &&
    typeof proof === 'string' &&
    isProofId(proof) &&
    typeof host === 'string' &&
    typeof route === 'string'
  );
}

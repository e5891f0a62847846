import { type ProofId, stages } from '../steps/proofs.ts';
import type { Check } from '../steps/ticks.ts';
import type { OutcomeNode } from './types.ts';

// Keys of ticks beside those of the steps; no step id has a slash.

/** The key of a sign that an outcome worked. */
export const signKey = (proof: ProofId) => `sign/${proof}`;

/** The key of a stage on the way through a step. */
export const stageKey = (step: string, proof: ProofId) => `${step}/${proof}`;

/** Everything about an outcome that a page can prove: stages, steps and signs. */
export function checksOf(node: OutcomeNode): Check[] {
  return [
    ...Object.entries(node.steps).flatMap(([key, { proof }]) => {
      if (!proof) return [];
      const way = (stages[proof] ?? []).map((stage) => ({ key: stageKey(key, stage), proof: stage }));
      return [...way, { key, proof }];
    }),
    ...(node.proofs ?? []).map((proof) => ({ key: signKey(proof), proof })),
  ];
}

import type { Guide, OutcomeNode } from './types.ts';

/** The outcome that a code names, with its node id; undefined where the guide has none. */
export function outcomeOf(guide: Guide, code: string): [id: string, node: OutcomeNode] | undefined {
  for (const [id, node] of Object.entries(guide.nodes))
    if (node.kind === 'outcome' && node.code === code) return [id, node];
  return undefined;
}

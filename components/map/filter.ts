import type { Actor } from '../../lib/facts/actors.ts';
import type { CloudId } from '../../lib/facts/clouds.ts';
import { cloudsOf } from '../../lib/guide/addresses-of.ts';
import type { Guide } from '../../lib/guide/types.ts';

/** What outcomes have to be about; all where nothing is chosen. */
export interface Filter {
  actor?: Actor | undefined;
  cloud?: CloudId | undefined;
}

/** The outcomes in which somebody has to act, in a cloud; undefined where neither is chosen. */
export function filtered(guide: Guide, { actor, cloud }: Filter): Set<string> | undefined {
  if (!actor && !cloud) return undefined;
  const fitting = Object.entries(guide.nodes).flatMap(([id, node]) => {
    if (node.kind !== 'outcome') return [];
    const steps = Object.values(node.steps);
    const acts = actor === undefined || node.actor === actor || steps.some((step) => step.actor === actor);
    const named = steps.flatMap(({ links = [], privately }) =>
      [...links, ...(privately ? [privately] : [])].flatMap(cloudsOf),
    );
    // An outcome that names the address of no cloud holds for all of them.
    const fits = cloud === undefined || named.length === 0 || named.includes(cloud);
    return acts && fits ? [id] : [];
  });
  return new Set(fitting);
}

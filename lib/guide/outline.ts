import { OTHERWISE } from './replay.ts';
import type { Guide, GuideNode } from './types.ts';

/** A mention of a node in the outline of the guide. */
export interface OutlineEntry {
  id: string;
  /** The answer that leads here; none for the nodes at the top. */
  answer?: string;
  /** In full here, with all that follows; elsewhere the node is only referred to. */
  full: boolean;
  children: OutlineEntry[];
}

/** Every answer of a node with the node it leads to, the way on from an outcome included. */
export function answersOf(node: GuideNode): [answer: string, to: string][] {
  if (node.kind === 'question') return Object.entries(node.options);
  return node.otherwise === undefined ? [] : [[OTHERWISE, node.otherwise]];
}

/**
 * The guide as a nested list. Each node stands in full exactly once, under the mention that the fewest answers
 * lead to, so that nothing is nested deeper than need be. First in the list is the guide's start; then follow
 * nodes that no answer leads to.
 */
export function outline(guide: Guide): OutlineEntry[] {
  const { roots, parents } = shortestWays(guide);
  const entry = (id: string, answer: string | undefined, full: boolean): OutlineEntry => ({
    id,
    ...(answer !== undefined && { answer }),
    full,
    children: full
      ? answersOf(guide.nodes[id] as GuideNode)
          .filter(([, to]) => Object.hasOwn(guide.nodes, to))
          .map(([next, to]) => entry(to, next, parents.get(to) === `${id} ${next}`))
      : [],
  });
  return roots.map((root) => entry(root, undefined, true));
}

/** The ids of all nodes in the order in which the outline has them in full. */
export function outlineOrder(entries: readonly OutlineEntry[]): string[] {
  return entries.flatMap(({ id, full, children }) => (full ? [id, ...outlineOrder(children)] : []));
}

/** For every node the answer under which it stands in full. Answers go before ways on from outcomes. */
function shortestWays(guide: Guide): { roots: string[]; parents: Map<string, string> } {
  const parents = new Map<string, string>();
  const roots: string[] = [];
  const reached = new Set<string>();
  const begin = (id: string) => {
    if (reached.has(id) || !Object.hasOwn(guide.nodes, id)) return;
    roots.push(id);
    const questions: string[] = [];
    const outcomes: string[] = [];
    const reach = (node: string) => {
      reached.add(node);
      (guide.nodes[node]?.kind === 'question' ? questions : outcomes).push(node);
    };
    reach(id);
    // Ways on from outcomes are followed only when no answers are left to follow.
    for (
      let at = questions.shift() ?? outcomes.shift();
      at !== undefined;
      at = questions.shift() ?? outcomes.shift()
    ) {
      for (const [answer, to] of answersOf(guide.nodes[at] as GuideNode)) {
        if (reached.has(to) || !Object.hasOwn(guide.nodes, to)) continue;
        parents.set(to, `${at} ${answer}`);
        reach(to);
      }
    }
  };
  begin(guide.start);
  for (const id of Object.values(guide.entries)) begin(id);
  for (const id of Object.keys(guide.nodes)) begin(id);
  return { roots, parents };
}

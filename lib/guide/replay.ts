import type { Guide, GuideNode, OutcomeNode } from './types.ts';

/** All there is to remember of a walk: where it began and what was answered. All else follows from it. */
export interface Walk {
  /** Node with which the walk began. */
  entry: string;
  answers: Answer[];
}

export interface Answer {
  /** The question answered, or an outcome that was left by its "still not solved" way. */
  node: string;
  /** The option chosen; `otherwise` for an outcome. */
  option: string;
}

/** The option id that stands for "these steps didn't help" on an outcome. */
export const OTHERWISE = 'otherwise';

export interface Place {
  /** The answers that hold in this guide, in order. */
  answers: Answer[];
  id: string;
  node: GuideNode;
}

/** Where an answer to a node leads, or undefined where the node knows no such answer. */
export function nextNode(node: GuideNode, option: string): string | undefined {
  if (node.kind === 'outcome') return option === OTHERWISE ? node.otherwise : undefined;
  return Object.hasOwn(node.options, option) ? node.options[option] : undefined;
}

/**
 * Walks the guide along the answers and says where they lead. Answers that don't fit (of an older or a
 * foreign guide, or made up) are dropped from the first misfit on, so the walk ends at the last valid node.
 */
export function replay(guide: Guide, walk: Walk): Place {
  let id = Object.hasOwn(guide.nodes, walk.entry) ? walk.entry : guide.start;
  let node = nodeAt(guide, id);
  const answers: Answer[] = [];
  for (const answer of id === walk.entry ? walk.answers : []) {
    if (answer.node !== id) break;
    const next = nextNode(node, answer.option);
    if (next === undefined || !Object.hasOwn(guide.nodes, next)) break;
    answers.push({ node: id, option: answer.option });
    id = next;
    node = nodeAt(guide, id);
  }
  return { answers, id, node };
}

/** The walk after answering the current node. Unknown options leave it as it was. */
export function answer(guide: Guide, walk: Walk, option: string): Walk {
  const place = replay(guide, walk);
  const longer = [...place.answers, { node: place.id, option }];
  return replay(guide, { entry: walk.entry, answers: longer }).answers.length === longer.length
    ? { entry: walk.entry, answers: longer }
    : { entry: walk.entry, answers: place.answers };
}

/** The walk back at its `index`-th question, with all that was answered before. */
export function backTo(walk: Walk, index: number): Walk {
  return { entry: walk.entry, answers: walk.answers.slice(0, Math.max(0, index)) };
}

/** Whether two walks began at the same node and were answered alike. */
export function sameWalk(a: Walk, b: Walk): boolean {
  return (
    a.entry === b.entry &&
    a.answers.length === b.answers.length &&
    a.answers.every(({ node, option }, at) => b.answers[at]?.node === node && b.answers[at].option === option)
  );
}

export const isOutcome = (node: GuideNode): node is OutcomeNode => node.kind === 'outcome';

function nodeAt(guide: Guide, id: string): GuideNode {
  const node = guide.nodes[id];
  if (!node) throw new Error(`The guide has no node "${id}".`);
  return node;
}

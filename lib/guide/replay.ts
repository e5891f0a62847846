import type { Guide, GuideNode, OutcomeNode } from './types.ts';

/** All there is to remember of a walk: where it began and what was answered. All else follows from it. */
export interface Walk {
  /** Node with which the walk began. */
  entry: string;
  answers: Answer[];
}

export interface Answer {
  /** The question answered, or an outcome that was left for what comes after it. */
  node: string;
  /** The option chosen; of an outcome `otherwise`, or `next/<node>`. */
  option: string;
  /** What answered it: left out where a person did. */
  by?: KnownBy;
}

/** What can answer a question unasked: what was seen in the tab, what is set, or what the one who is helped says they see. */
export const knownBys = ['seen', 'set', 'said'] as const;
export type KnownBy = (typeof knownBys)[number];

/** The option id that stands for "these steps didn't help" on an outcome. */
export const OTHERWISE = 'otherwise';

const nextMark = 'next/';

/** The option id that stands for going on from an outcome to a node that may come next. */
export const nextOption = (to: string): string => nextMark + to;

/** The node that such an option names; undefined for any other. */
export const nextNamed = (option: string): string | undefined =>
  option.startsWith(nextMark) ? option.slice(nextMark.length) : undefined;

/** Every answer that a node has, in the order shown. */
export function optionsOf(node: GuideNode): string[] {
  if (node.kind === 'question') return Object.keys(node.options);
  return [...(node.otherwise === undefined ? [] : [OTHERWISE]), ...(node.next ?? []).map(nextOption)];
}

export interface Place {
  /** The answers that hold in this guide, in order. */
  answers: Answer[];
  id: string;
  node: GuideNode;
}

/** Where an answer to a node leads, or undefined where the node knows no such answer. */
export function nextNode(node: GuideNode, option: string): string | undefined {
  if (node.kind === 'outcome') {
    return option === OTHERWISE ? node.otherwise : node.next?.find((to) => nextOption(to) === option);
  }
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
    // An outcome is never left by itself.
    const by = node.kind === 'question' ? answer.by : undefined;
    answers.push({ node: id, option: answer.option, ...(by && { by }) });
    id = next;
    node = nodeAt(guide, id);
  }
  return { answers, id, node };
}

/** The walk after answering the current node. Unknown options leave it as it was. */
export function answer(guide: Guide, walk: Walk, option: string, by?: KnownBy): Walk {
  const place = replay(guide, walk);
  const longer = [...place.answers, { node: place.id, option, ...(by && { by }) }];
  return { entry: walk.entry, answers: replay(guide, { entry: walk.entry, answers: longer }).answers };
}

/** The walk back at its `index`-th question, with all that was answered before. */
export function backTo(walk: Walk, index: number): Walk {
  return { entry: walk.entry, answers: walk.answers.slice(0, Math.max(0, index)) };
}

/** The walk before what the person answered last; what was answered for them goes with it. */
export function back(walk: Walk): Walk {
  return backTo(
    walk,
    walk.answers.findLastIndex(({ by }) => !by),
  );
}

/** Whether two walks began at the same node and were answered alike. */
export function sameWalk(a: Walk, b: Walk): boolean {
  return (
    a.entry === b.entry &&
    a.answers.length === b.answers.length &&
    a.answers.every(({ node, option, by }, at) => {
      const other = b.answers[at];
      return other?.node === node && other.option === option && other.by === by;
    })
  );
}

export const isOutcome = (node: GuideNode): node is OutcomeNode => node.kind === 'outcome';

function nodeAt(guide: Guide, id: string): GuideNode {
  const node = guide.nodes[id];
  if (!node) throw new Error(`The guide has no node "${id}".`);
  return node;
}

import type { Place } from '../../lib/guide/replay.ts';

/** The way a person has taken through the guide. */
export interface Way {
  /** Node id → its number on the way, counted from 1. */
  steps: ReadonlyMap<string, number>;
  /** The lines gone along, as lineId() names them. */
  lines: ReadonlySet<string>;
  /** The node come to; none where no way is known. */
  here: string | undefined;
}

/** One name for the line that an answer takes from a node. */
export const lineId = (node: string, answer: string): string => `${node} ${answer}`;

/** What is to be marked of a walk. */
export function wayOf(place: Place | undefined): Way {
  const nodes = place ? [...place.answers.map(({ node }) => node), place.id] : [];
  return {
    steps: new Map(nodes.map((node, index) => [node, index + 1])),
    lines: new Set(place?.answers.map(({ node, option }) => lineId(node, option))),
    here: place?.id,
  };
}

import { type TopicId, topicIds } from '../../lib/guide/nodes/index.ts';
import type { MapLayout } from './layout.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The place in the drawing of a topic's name, among the ids of nodes. */
export const areaId = (topic: string): string => `topic/${topic}`;

/** The topic whose name a place in the drawing is; undefined for a node. */
export const topicAt = (id: string): TopicId | undefined => topicIds.find((topic) => id === areaId(topic));

/**
 * Where an arrow key leads. From a node: right along the first line that leaves it, left back along the line that one
 * came by (else the first that arrives, else to its topic's name), up and down within the column. From a topic's name:
 * up and down to the others, right to its first node.
 */
export function neighbour(
  { areas, nodes, edges }: MapLayout,
  id: string,
  direction: Direction,
  cameFrom: string | undefined,
): string | undefined {
  const topic = topicAt(id);
  const beside = direction === 'down' ? 1 : -1;
  if (topic !== undefined) {
    if (direction === 'right') return nodes.find((node) => node.topic === topic)?.id;
    if (direction === 'left') return undefined;
    const next = areas[areas.findIndex((area) => area.topic === topic) + beside];
    return next && areaId(next.topic);
  }
  if (direction === 'right') return edges.find(({ from }) => from === id)?.to;
  const at = nodes.findIndex((node) => node.id === id);
  const own = nodes[at];
  if (direction === 'left') {
    const arriving = edges.filter(({ to }) => to === id).map(({ from }) => from);
    const back = cameFrom !== undefined && arriving.includes(cameFrom) ? cameFrom : arriving[0];
    return back ?? (own && areaId(own.topic));
  }
  const next = nodes[at + beside];
  if (next && next.topic === own?.topic && next.column === own.column) return next.id;
  return direction === 'up' && own ? areaId(own.topic) : undefined;
}

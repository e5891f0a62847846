import type { MapLayout } from './layout.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The node that an arrow key leads to: right along the first line that leaves the node, left back along the
 * line that one came by (else the first that arrives), up and down within the column.
 */
export function neighbour(
  { nodes, edges }: MapLayout,
  id: string,
  direction: Direction,
  cameFrom: string | undefined,
): string | undefined {
  if (direction === 'right') return edges.find(({ from }) => from === id)?.to;
  if (direction === 'left') {
    const arriving = edges.filter(({ to }) => to === id).map(({ from }) => from);
    return cameFrom !== undefined && arriving.includes(cameFrom) ? cameFrom : arriving[0];
  }
  const at = nodes.findIndex((node) => node.id === id);
  const beside = nodes[at + (direction === 'down' ? 1 : -1)];
  return beside?.column === nodes[at]?.column ? beside?.id : undefined;
}

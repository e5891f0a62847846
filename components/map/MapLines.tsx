import { OTHERWISE } from '../../lib/guide/replay.ts';
import type { MapLayout, PlacedEdge } from './layout.ts';
import { lineId, type Way } from './way.ts';

interface MapLinesProps {
  layout: MapLayout;
  way: Way;
  /** The node whose lines stand out. */
  open: string | undefined;
}

/**
 * The lines of the drawing: ways on dashed; those of the node opened, and of the person's way, on top. Of a line that
 * leads out of its topic, or back, there is only the beginning, until somebody looks at one of its ends.
 */
export function MapLines({ layout: { edges }, way, open }: MapLinesProps) {
  const isTaken = ({ from, answer }: PlacedEdge) => way.lines.has(lineId(from, answer));
  const isOpen = ({ from, to }: PlacedEdge) => open !== undefined && (from === open || to === open);
  const stands = (edge: PlacedEdge) => isTaken(edge) || isOpen(edge);
  return (
    <g class="map-lines">
      {edges.map((edge) => (
        <g key={lineId(edge.from, edge.answer)}>
          <path class={`map-line ${kindOf(edge)}`} d={edge.isQuiet ? stub(edge) : edge.path} />
          <path class="map-arrow" d={arrow(edge.isQuiet ? stubEnd(edge) : edge.end)} />
        </g>
      ))}
      {edges.filter(stands).map((edge) => (
        <g
          key={lineId(edge.from, edge.answer)}
          class={isTaken(edge) ? 'taken' : 'of-open'}
          data-map-line={lineId(edge.from, edge.answer)}
          {...(isTaken(edge) && { 'data-taken': '' })}
        >
          <path class={`map-line ${kindOf(edge)}`} d={edge.path} />
          <path class="map-arrow" d={arrow(edge.end)} />
        </g>
      ))}
    </g>
  );
}

const kindOf = ({ answer }: PlacedEdge) => (answer === OTHERWISE ? 'way-on' : 'answer');

const stubEnd = ({ begin: { x, y } }: PlacedEdge) => ({ x: x + 20, y });
const stub = ({ begin: { x, y } }: PlacedEdge) => `M${x},${y}h14`;

/** A head with its tip where the line arrives. */
const arrow = ({ x, y }: PlacedEdge['end']): string => `M${x},${y}l-8,-4.5v9z`;

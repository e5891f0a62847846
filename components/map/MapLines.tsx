import { OTHERWISE } from '../../lib/guide/replay.ts';
import type { MapLayout, PlacedEdge } from './layout.ts';
import { lineId, type Way } from './way.ts';

interface MapLinesProps {
  layout: MapLayout;
  way: Way;
  /** The node whose lines stand out. */
  open: string | undefined;
}

/** The lines of the drawing: ways on dashed; those of the node opened, and of the person's way, on top. */
export function MapLines({ layout: { edges, trunks }, way, open }: MapLinesProps) {
  const isTaken = ({ from, answer }: PlacedEdge) => way.lines.has(lineId(from, answer));
  const isOpen = ({ from, to }: PlacedEdge) => open !== undefined && (from === open || to === open);
  const stands = (edge: PlacedEdge) => isTaken(edge) || isOpen(edge);
  return (
    <g class="map-lines">
      {trunks.map(({ to, path }) => (
        <path key={to} class="map-line way-on" d={path} />
      ))}
      {edges.map((edge) => (
        <g key={lineId(edge.from, edge.answer)}>
          <path class={`map-line ${kindOf(edge)}`} d={edge.stub ?? edge.path} />
          <path class="map-arrow" d={arrow(edge)} />
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
          <path class="map-arrow" d={arrow(edge)} />
        </g>
      ))}
    </g>
  );
}

const kindOf = ({ answer }: PlacedEdge) => (answer === OTHERWISE ? 'way-on' : 'answer');

/** A head with its tip where the line arrives. */
function arrow({ end: { x, y, side } }: PlacedEdge): string {
  const back = side === 'left' ? -8 : 8;
  return `M${x},${y}l${back},-4.5v9z`;
}

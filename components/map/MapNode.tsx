import type { Guide, GuideNode } from '../../lib/guide/types.ts';
import { fill } from '../../lib/text/fill.ts';
import type { PlacedNode } from './layout.ts';
import { NodeCard } from './NodeCard.tsx';
import { useMapWords } from './words.ts';

interface MapNodeProps {
  guide: Guide;
  place: PlacedNode;
  kind: GuideNode['kind'];
  /** The one that the Tab key comes to. */
  isCursor: boolean;
  isOpen: boolean;
  /** Among what the search found; undefined while nothing is searched for. */
  isMatch: boolean | undefined;
  /** Its number on the person's way. */
  step: number | undefined;
  isHere: boolean;
}

/** A box of the drawing: round corners for a question, a sheet with a folded corner for an outcome. */
export function MapNode(props: MapNodeProps) {
  const words = useMapWords();
  const { guide, place, kind, step, isHere } = props;
  const { id, x, y, width, height } = place;
  const states = [
    kind,
    props.isOpen && 'open',
    isHere && 'here',
    props.isMatch === true && 'match',
    props.isMatch === false && 'no-match',
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own
    <g
      class={`map-node ${states.filter(Boolean).join(' ')}`}
      data-map-node={id}
      {...(step !== undefined && { 'data-taken': step })}
      role="button"
      // Lower case: SVG's attributes keep the case they are written in.
      tabindex={props.isCursor ? 0 : -1}
      transform={`translate(${x},${y})`}
    >
      <path class="map-ring" d={outlineOf(kind, width, height, 5)} />
      <path class="map-box" d={outlineOf(kind, width, height, 0)} />
      {kind === 'outcome' && <path class="map-fold" d={`M${width - fold},0v${fold}h${fold}`} />}
      <foreignObject width={width} height={height}>
        <NodeCard guide={guide} id={id} />
      </foreignObject>
      {step !== undefined && (
        <g class="map-step">
          <title>{isHere ? words.here : fill(words.wayStep, { number: String(step) })}</title>
          <circle r="13" />
          <text dy="0.35em">{step}</text>
        </g>
      )}
    </g>
  );
}

const fold = 16;

/** The shape of a box, grown by some pixels to each side. */
function outlineOf(kind: GuideNode['kind'], width: number, height: number, grow: number): string {
  const w = width + 2 * grow;
  const h = height + 2 * grow;
  if (kind === 'outcome')
    return `M${-grow},${-grow}h${w - fold - grow}l${fold + grow},${fold + grow}V${height + grow}H${-grow}z`;
  const r = 16 + grow;
  return `M${r - grow},${-grow}h${w - 2 * r}a${r},${r} 0 0 1 ${r},${r}v${h - 2 * r}a${r},${r} 0 0 1 ${-r},${r}h${2 * r - w}a${r},${r} 0 0 1 ${-r},${-r}v${2 * r - h}a${r},${r} 0 0 1 ${r},${-r}z`;
}

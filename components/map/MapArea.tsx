import type { Guide } from '../../lib/guide/types.ts';
import { useGuide } from '../guide/guide.ts';
import { topicName } from '../guide/topicName.ts';
import { Icon } from '../shared/Icon.tsx';
import { nameBox, type PlacedArea } from './area.ts';
import { NodeMark } from './NodeMark.tsx';
import { mapTopics } from './useLayout.ts';

interface MapAreaProps {
  guide: Guide;
  place: PlacedArea;
  /** The one that the Tab key comes to. */
  isCursor: boolean;
  /** How many of its nodes match; undefined while nothing is searched for. */
  matches: number | undefined;
}

/** The name over the area of a topic; it folds the topic. */
export function MapArea({ guide, place, isCursor, matches }: MapAreaProps) {
  const { guideWords } = useGuide();
  const { topic, isFolded } = place;
  const { x, y, width, height } = nameBox(place);
  const nodes = mapTopics.find(({ id }) => id === topic)?.nodes ?? [];
  const count = (kind: 'question' | 'outcome') => nodes.filter((id) => guide.nodes[id]?.kind === kind).length;
  return (
    <foreignObject
      class={`map-area ${matches === 0 ? 'no-match' : ''}`}
      x={x}
      y={y}
      width={width}
      height={height}
    >
      <button
        type="button"
        class="map-area-name"
        style={{ '--area': `${width}px`, '--name': `${height}px` }}
        data-map-area={topic}
        aria-expanded={!isFolded}
        tabIndex={isCursor ? 0 : -1}
      >
        <Icon name="forward" />
        <span>{topicName(guideWords, topic)}</span>
        <span class="map-area-counts">
          <NodeMark kind="question" /> {count('question')} <NodeMark kind="outcome" /> {count('outcome')}
          {matches !== undefined && <mark>{matches}</mark>}
        </span>
      </button>
    </foreignObject>
  );
}

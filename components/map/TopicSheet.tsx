import { useEffect, useMemo } from 'preact/hooks';
import { guide, type TopicId } from '../../lib/guide/nodes/index.ts';
import { useGuide } from '../guide/guide.ts';
import { topicName } from '../guide/topicName.ts';
import type { Sizes } from './layout.ts';
import { MapLines } from './MapLines.tsx';
import { MapNode } from './MapNode.tsx';
import { mapTopics, useLayout } from './useLayout.ts';
import { wayOf } from './way.ts';

interface TopicSheetProps {
  topic: TopicId;
  /** Those of the topic's nodes are known. */
  sizes: Sizes;
  onPrinted(): void;
}

const nobodys = wayOf(undefined);

/** One topic on a page of its own, which is printed at once. */
export function TopicSheet({ topic, sizes, onPrinted }: TopicSheetProps) {
  const { guideWords } = useGuide();
  const drawn = useMemo(() => mapTopics.filter(({ id }) => id === topic), [topic]);
  const unfolded = useMemo(() => new Set([topic]), [topic]);
  const layout = useLayout(drawn, sizes, unfolded);
  useEffect(() => {
    if (!layout) return;
    addEventListener('afterprint', onPrinted, { once: true });
    print();
    return () => removeEventListener('afterprint', onPrinted);
  }, [layout, onPrinted]);
  if (!layout) return null;
  return (
    <section class="map-sheet">
      <h1>{topicName(guideWords, topic)}</h1>
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="img"
        aria-label={topicName(guideWords, topic)}
      >
        <MapLines layout={layout} way={nobodys} open={undefined} />
        {layout.nodes.map((place) => (
          <MapNode
            key={place.id}
            guide={guide}
            place={place}
            kind={guide.nodes[place.id]?.kind ?? 'question'}
            isCursor={false}
            isOpen={false}
            isMatch={undefined}
            step={undefined}
            isHere={false}
          />
        ))}
      </svg>
    </section>
  );
}

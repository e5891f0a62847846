import { useEffect, useState } from 'preact/hooks';
import { guide, type TopicId, topicIds, topics } from '../../lib/guide/nodes/index.ts';
import type { createLayout, MapLayout, Sizes, Topic } from './layout.ts';

export const mapTopics: readonly Topic[] = topicIds.map((id) => ({
  id,
  nodes: Object.keys(topics[id] ?? {}),
}));

/**
 * The drawing with some topics unfolded; the one before until all of their sizes are known. What computes it is loaded
 * only then: the outline is there first.
 */
export function useLayout(
  drawn: readonly Topic[],
  sizes: Sizes,
  unfolded: ReadonlySet<TopicId>,
): MapLayout | undefined {
  const [create, setCreate] = useState<ReturnType<typeof createLayout>>();
  const [layout, setLayout] = useState<MapLayout>();
  useEffect(() => {
    void import('./layout.ts').then(({ createLayout }) => setCreate(() => createLayout(guide, drawn)));
  }, [drawn]);
  const isMeasured = nodesOf(unfolded).every((id) => sizes.has(id));
  useEffect(() => {
    if (create && isMeasured) setLayout(create(sizes, unfolded));
  }, [create, isMeasured, sizes, unfolded]);
  return layout;
}

/** The nodes of topics. */
export const nodesOf = (chosen: ReadonlySet<TopicId>): string[] =>
  mapTopics.flatMap(({ id, nodes }) => (chosen.has(id) ? nodes : []));

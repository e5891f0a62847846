import { topicOf } from '../../lib/guide/nodes/index.ts';
import { OTHERWISE } from '../../lib/guide/replay.ts';
import type { Guide } from '../../lib/guide/types.ts';
import { fill } from '../../lib/text/fill.ts';
import { GuideText } from '../guide/GuideText.tsx';
import { useGuide } from '../guide/guide.ts';
import { topicName } from '../guide/topicName.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/words.ts';
import { NodeMark } from './NodeMark.tsx';
import { useMapWords } from './words.ts';

interface NodeCardProps {
  guide: Guide;
  id: string;
}

/** What stands in a box of the drawing: the title, and each answer where its line begins. */
export function NodeCard({ guide, id }: NodeCardProps) {
  const { actors } = useWords();
  const { guideWords } = useGuide();
  const words = useMapWords();
  const node = guide.nodes[id];
  const own = guideWords.nodes[id];
  if (!node) return null;
  const isStart = id === guide.start;
  const isEntry = Object.values(guide.entries).includes(id);
  const next = node.kind === 'outcome' && node.otherwise ? node.otherwise : undefined;
  return (
    <div class={`map-card ${node.kind}`}>
      {(isStart || isEntry) && (
        <p class="map-flags">
          {isStart && <span class="map-flag">{words.start}</span>}
          {isEntry && (
            <span class="map-flag">
              <Icon name="info" />
              {words.entry}
            </span>
          )}
        </p>
      )}
      <p class="map-title">
        <NodeMark kind={node.kind} />
        <span>
          <span class="visually-hidden">{words[node.kind]}: </span>
          <GuideText text={own?.title ?? id} />
        </span>
      </p>
      {node.kind === 'question' ? (
        Object.entries(node.options).map(([option, to]) => (
          <p class="map-chip" data-answer={option} key={option}>
            <GuideText text={own?.options?.[option] ?? option} />
            <ElsewhereTopic from={id} to={to} />
          </p>
        ))
      ) : (
        <div class="map-facts">
          <p>
            <strong>{node.code}</strong> {actors[node.actor]}
          </p>
          {next && (
            <p class="map-chip way-on" data-answer={OTHERWISE}>
              {fill(words.otherwise, { code: codeOf(guide, next) ?? words.anotherQuestion })}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** Where a line leads that isn't drawn: into another topic. */
function ElsewhereTopic({ from, to }: { from: string; to: string }) {
  const { guideWords } = useGuide();
  const topic = topicOf(to);
  if (topic === undefined || topic === topicOf(from)) return null;
  return <span class="map-elsewhere">{topicName(guideWords, topic)}</span>;
}

/** The code of an outcome. */
function codeOf(guide: Guide, id: string): string | undefined {
  const node = guide.nodes[id];
  return node?.kind === 'outcome' ? node.code : undefined;
}

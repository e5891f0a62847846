import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FindingId } from '../../lib/facts/findings.ts';
import { topicOf } from '../../lib/guide/nodes/index.ts';
import { nextNode } from '../../lib/guide/replay.ts';
import type { Guide } from '../../lib/guide/types.ts';
import { fill } from '../../lib/text/fill.ts';
import { GuideText } from '../guide/GuideText.tsx';
import { useGuide } from '../guide/guide.ts';
import { OutcomeBody } from '../guide/OutcomeBody.tsx';
import { QuestionBody } from '../guide/QuestionBody.tsx';
import { SourceList } from '../guide/SourceList.tsx';
import { topicName } from '../guide/topicName.ts';
import { useWords } from '../shared/words.ts';
import { NodeMark } from './NodeMark.tsx';
import { useMapWords } from './words.ts';

interface NodeDetailsProps {
  guide: Guide;
  id: string;
  onOpen(id: string): void;
  onClose(): void;
  /** Prints the topic that the node belongs to. */
  onPrint(): void;
}

/** All the words of one node, as the guide shows them; an answer opens the node it leads to. */
export function NodeDetails({ guide, id, onOpen, onClose, onPrint }: NodeDetailsProps) {
  const { findings, interface: labels } = useWords();
  const { guideWords } = useGuide();
  const words = useMapWords();
  const title = useRef<HTMLHeadingElement>(null);
  // Before it is painted: whoever sees the details can close them with Escape.
  useLayoutEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const node = guide.nodes[id];
  const own = guideWords.nodes[id];
  if (!node || !own) return null;
  const topic = topicOf(id);
  const opening = Object.entries(guide.entries).filter(([, entry]) => entry === id);
  const onAnswer = (option: string) => {
    const next = nextNode(node, option);
    if (next) onOpen(next);
  };
  return (
    <aside
      class="map-details node"
      aria-labelledby="map-details-title"
      data-details={id}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <div class="map-details-top">
        <p class="hint">
          <NodeMark kind={node.kind} /> {words[node.kind]}
          {topic && ` · ${topicName(guideWords, topic)}`}
        </p>
        <button type="button" class="quiet" data-action="close-details" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <h2 ref={title} id="map-details-title" tabIndex={-1}>
        <GuideText text={own.title} />
      </h2>
      <p>
        <GuideText text={own.body} />
      </p>
      {node.kind === 'question' ? (
        <>
          <QuestionBody node={node} words={own} onAnswer={onAnswer} />
          <SourceList refs={node.sources} note={own.sourceNote} />
        </>
      ) : (
        <OutcomeBody id={id} node={node} words={own} onAnswer={onAnswer} />
      )}
      {opening.length > 0 && (
        <>
          <h3>{words.entryFindings}</h3>
          <ul class="map-findings">
            {opening.map(([finding]) => (
              <li key={finding} data-finding={finding}>
                {fill(findings[finding as FindingId].title, { domain: labels.yourDomain })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <button type="button" data-action="print-topic" onClick={onPrint}>
          {words.printTopic}
        </button>
      </p>
    </aside>
  );
}

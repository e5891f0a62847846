import { topicOf } from '../../lib/guide/nodes/index.ts';
import { fill } from '../../lib/text/fill.ts';
import type { FoundWords } from '../../locales/shape/found.ts';
import { GuideText } from '../guide/GuideText.tsx';
import { useGuide } from '../guide/guide.ts';
import { topicName } from '../guide/topicName.ts';
import { Icon } from '../shared/Icon.tsx';

/** A place of the guide to go to, with the words that brought it. */
export interface ListedPlace {
  node: string;
  words?: readonly string[];
}

interface PlaceListProps {
  places: readonly ListedPlace[];
  words: FoundWords;
  onGo(node: string): void;
}

/** Places of the guide to choose from. Each names its topic: several begin with the same question. */
export function PlaceList({ places, words, onGo }: PlaceListProps) {
  const { guide, guideWords } = useGuide();
  return (
    <ul class="options">
      {places.map(({ node: id, words: found = [] }) => {
        const node = guide.nodes[id];
        const topic = topicOf(id);
        const { title = id, body = '' } = guideWords.nodes[id] ?? {};
        return (
          <li key={id}>
            <button type="button" class="option" data-result={id} data-place={id} onClick={() => onGo(id)}>
              <span>
                <span class="topic">
                  {topic && topicName(guideWords, topic)}
                  {node?.kind === 'outcome' && ` · ${node.code}`}
                </span>
                <GuideText text={title} />
                <span class="hint">
                  <GuideText text={body} />
                </span>
                {found.length > 0 && (
                  <span class="matched">{fill(words.matched, { words: found.join(', ') })}</span>
                )}
              </span>
              <Icon name="forward" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

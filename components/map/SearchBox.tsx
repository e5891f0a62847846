import { topicOf } from '../../lib/guide/nodes/index.ts';
import { formatNumber, plural } from '../../lib/text/plural.ts';
import { GuideText } from '../guide/GuideText.tsx';
import { useGuide } from '../guide/guide.ts';
import { topicName } from '../guide/topicName.ts';
import { useWords } from '../shared/words.ts';
import { NodeMark } from './NodeMark.tsx';
import { useMapWords } from './words.ts';

/** More would cover the map. */
const mostListed = 8;

interface SearchBoxProps {
  query: string;
  /** The places found, best first; undefined while nothing is searched for. */
  found: readonly string[] | undefined;
  /** How many nodes match, of how many; undefined while nothing is searched for. */
  count: number | undefined;
  all: number;
  onQuery(query: string): void;
  /** Enter: opens the best match, then the next one. */
  onNext(): void;
}

export function SearchBox({ query, found, count, all, onQuery, onNext }: SearchBoxProps) {
  const words = useMapWords();
  const { locale } = useWords();
  const { guide, guideWords } = useGuide();
  return (
    <search class="map-search">
      <label for="map-query">{words.search}</label>
      <input
        id="map-query"
        type="search"
        value={query}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="map-search-hint"
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={(event) => {
          // An Enter that ends the choice of characters (Japanese, Chinese) asks for nothing yet.
          if (event.key === 'Enter' && !event.isComposing) onNext();
        }}
      />
      <p class="hint" id="map-search-hint">
        {words.searchHint}
      </p>
      <p class="map-count" role="status">
        {count === undefined
          ? ''
          : count === 0
            ? words.foundNothing
            : plural(locale, words, 'found', count, { all: formatNumber(locale, all) })}
      </p>
      {found && found.length > 0 && (
        <ol class="map-results">
          {found.slice(0, mostListed).map((id) => {
            const node = guide.nodes[id];
            const topic = topicOf(id);
            return (
              <li key={id}>
                <a href={`#${id}`} data-map-result={id}>
                  {node && <NodeMark kind={node.kind} />}
                  <span>
                    <GuideText text={guideWords.nodes[id]?.title ?? id} />
                    <span class="hint">
                      {node?.kind === 'outcome' && `${node.code} · `}
                      {topic && topicName(guideWords, topic)}
                    </span>
                  </span>
                </a>
              </li>
            );
          })}
        </ol>
      )}
    </search>
  );
}

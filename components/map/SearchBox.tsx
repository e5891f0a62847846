import { formatNumber, plural } from '../../lib/text/plural.ts';
import { useWords } from '../shared/words.ts';
import { useMapWords } from './words.ts';

interface SearchBoxProps {
  query: string;
  /** How many nodes match, of how many; undefined while nothing is searched for. */
  count: number | undefined;
  all: number;
  onQuery(query: string): void;
  /** Enter: opens the next match. */
  onNext(): void;
}

export function SearchBox({ query, count, all, onQuery, onNext }: SearchBoxProps) {
  const words = useMapWords();
  const { locale } = useWords();
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
    </search>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { GuideSearch } from '../lib/guide/search.ts';
import { GuideText } from './GuideText.tsx';
import { useGuide } from './guide.ts';
import { Icon } from './Icon.tsx';
import { fill, useWords } from './words.ts';

/** More would be a list to search in itself. */
const maxResults = 12;

/** Finds a place of the guide by words, error messages, mail subjects or codes. */
export function Search({ onChoose }: { onChoose(node: string): void }) {
  const { guide, guideWords } = useGuide();
  const { findings, interface: words, locale } = useWords();
  const [query, setQuery] = useState('');
  const [search, setSearch] = useState<{ find: GuideSearch }>();
  const wanted = query.trim() !== '';

  // The library and its index are loaded with the first letter typed, and anew for another language.
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void import('../lib/guide/search.ts').then(({ createSearch }) => {
      if (current) setSearch({ find: createSearch(guide, guideWords, findings, locale) });
    });
    return () => {
      current = false;
    };
  }, [wanted, guide, guideWords, findings, locale]);

  const found = wanted && search ? search.find(query).slice(0, maxResults) : undefined;
  return (
    <search class="search">
      <input
        type="search"
        name="search"
        value={query}
        placeholder={words.search}
        aria-label={words.search}
        onInput={({ currentTarget: { value } }) => setQuery(value)}
      />
      <p class={found?.length === 0 ? 'hint' : 'unseen'} role="status">
        {found &&
          (found.length === 0 ? words.foundNothing : fill(words.found, { count: String(found.length) }))}
      </p>
      {found && found.length > 0 && (
        <ul class="options">
          {found.map((id) => {
            const node = guide.nodes[id];
            return (
              <li key={id}>
                <button
                  type="button"
                  class="option"
                  data-result={id}
                  onClick={() => {
                    setQuery('');
                    onChoose(id);
                  }}
                >
                  <span>
                    <GuideText text={guideWords.nodes[id]?.title ?? id} />
                    <span class="hint">
                      {node?.kind === 'outcome' && `${node.code} · `}
                      <GuideText text={guideWords.nodes[id]?.body ?? ''} />
                    </span>
                  </span>
                  <Icon name="forward" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </search>
  );
}

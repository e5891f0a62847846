import type { Locale } from '../../lib/facts/languages.ts';
import { mostPlaces } from '../../lib/guide/brought-places.ts';
import type { Found, Hit } from '../../lib/guide/search/search.ts';
import { plural } from '../../lib/text/plural.ts';
import type { FoundWords } from '../../locales/shape/found.ts';
import type { InterfaceLabels } from '../../locales/shape/interface.ts';
import { useGuide } from '../guide/guide.ts';
import { PlaceList } from './PlaceList.tsx';

/** Places that come near, at most. */
const mostNear = 3;

/** Where support is chosen. */
const support = 'contact-support';

/** What is said of a search's result, before the places. */
export function saidOf(found: Found, labels: InterfaceLabels, words: FoundWords, locale: Locale): string {
  if (found.kind === 'list') return plural(locale, labels, 'found', shownOf(found.hits).length);
  if (found.kind === 'nothing') return found.near.length > 0 ? words.near : labels.foundNothing;
  return words[found.kind];
}

const shownOf = (hits: readonly Hit[]) => hits.slice(0, mostPlaces);

interface FoundViewProps {
  found: Found;
  words: FoundWords;
  onGo(node: string): void;
}

/** The places that a search in words comes to: the one that is clearly meant, else those to choose from. */
export function FoundView({ found, words, onGo }: FoundViewProps) {
  const { guide } = useGuide();
  const list = (places: readonly Hit[]) => <PlaceList places={places} words={words} onGo={onGo} />;
  const start: Hit = { node: guide.start, words: [] };
  if (found.kind === 'vague') return list([start]);
  if (found.kind === 'nothing')
    return list([...found.near.slice(0, mostNear), start, { node: support, words: [] }]);
  const [first, ...others] = shownOf(found.hits);
  if (found.kind === 'list' || !first) return list(shownOf(found.hits));
  return (
    <section class="answered" data-answered={first.node}>
      {list([first])}
      {others.length > 0 && (
        <details>
          <summary>{words.others}</summary>
          {list(others)}
        </details>
      )}
    </section>
  );
}

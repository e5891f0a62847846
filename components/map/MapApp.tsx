import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../lib/facts/languages.ts';
import { guide, type TopicId, topicIds, topicOf } from '../../lib/guide/nodes/index.ts';
import { outline, outlineOrder } from '../../lib/guide/outline.ts';
import type { Place } from '../../lib/guide/replay.ts';
import { nodesFound } from '../../lib/guide/search/search.ts';
import { loadGuideWords, loadWalkWords } from '../../locales/load/guide.ts';
import { loadMapWords } from '../../locales/load/map.ts';
import type { Words } from '../../locales/load/shell.ts';
import type { GuideWords } from '../../locales/shape/guide.ts';
import type { MapWords } from '../../locales/shape/map.ts';
import type { WalkWords } from '../../locales/shape/walk.ts';
import { GuideContext } from '../guide/guide.ts';
import { useSearch } from '../guide/useSearch.ts';
import { Header } from '../shared/Header.tsx';
import { useLanguage } from '../shared/useLanguage.ts';
import { WordsContext } from '../shared/words.ts';
import { Drawing } from './Drawing.tsx';
import { type Filter, filtered } from './filter.ts';
import { Legend } from './Legend.tsx';
import type { Sizes } from './layout.ts';
import { MapFilters } from './MapFilters.tsx';
import { MeasuredCards } from './MeasuredCards.tsx';
import { NodeDetails } from './NodeDetails.tsx';
import { Outline } from './Outline.tsx';
import { SearchBox } from './SearchBox.tsx';
import { TopicSheet } from './TopicSheet.tsx';
import { mapTopics, nodesOf, useLayout } from './useLayout.ts';
import { useOpenNode } from './useOpenNode.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import { subscribeWalkPlace } from './walk-place.ts';
import { wayOf } from './way.ts';
import { MapWordsContext } from './words.ts';

/** What the map says in a language beside the interface's words. */
interface MoreWords {
  guideWords: GuideWords;
  walkWords: WalkWords;
  mapWords: MapWords;
}

async function loadMore(locale: Locale): Promise<MoreWords> {
  const [guideWords, walkWords, mapWords] = await Promise.all([
    loadGuideWords(locale),
    loadWalkWords(locale),
    loadMapWords(locale),
  ]);
  return { guideWords, walkWords, mapWords };
}

interface MapAppProps extends MoreWords {
  words: Words;
  /** Where the person's walk has come to; none where the map wasn't opened for a tab. */
  place: Place | undefined;
  /** The tab that the map was opened for. */
  tabId: number | undefined;
}

/** The map: the whole guide drawn and in words, with the details of one node beside it. */
export function MapApp({ tabId, ...props }: MapAppProps) {
  const { words, more, choose } = useLanguage(props.words, loadMore);
  const { guideWords, walkWords, mapWords } = more ?? props;
  const [place, setPlace] = useState(props.place);
  const [query, setQuery] = useState('');
  // On narrow screens only one of the two is shown.
  const [shown, setShown] = useState<'outline' | 'drawing'>('outline');
  const [measured, setMeasured] = useState<{ locale: Locale; sizes: Sizes }>();
  const [filter, setFilter] = useState<Filter>({});
  const [printed, setPrinted] = useState<TopicId>();
  const { open, openNode, closeNode } = useOpenNode(guide);

  const entries = useMemo(() => outline(guide), []);
  const order = useMemo(() => outlineOrder(entries), [entries]);
  const isSearched = query.trim() !== '';
  const search = useSearch(guide, words.locale, isSearched);
  const found = useMemo(
    () => (isSearched && search ? nodesFound(guide, search(query)) : undefined),
    [search, isSearched, query],
  );
  const matches = useMemo(() => {
    const fitting = filtered(guide, filter);
    const both = found && fitting ? found.filter((id) => fitting.has(id)) : (found ?? fitting);
    return both && new Set(both);
  }, [found, filter]);
  const way = useMemo(() => wayOf(place), [place]);
  const loaded = useMemo(() => ({ guide, guideWords, walkWords }), [guideWords, walkWords]);
  const [unfolded, setUnfolded] = useState<ReadonlySet<TopicId>>(() => topicsOf([guide.start]));
  const sizes = measured?.locale === words.locale ? measured.sizes : none;
  const unmeasured = nodesOf(unfolded).filter((id) => !sizes.has(id));
  const layout = useLayout(mapTopics, sizes, unfolded);
  const lastMatch = useRef<string | undefined>(undefined);

  // What one goes to, and one's own way, can be seen.
  useEffect(() => {
    const shown = topicsOf([...way.steps.keys(), ...(open ? [open] : [])]);
    setUnfolded((before) =>
      [...shown].every((topic) => before.has(topic)) ? before : new Set([...before, ...shown]),
    );
  }, [way, open]);

  useEffect(() => {
    document.title = `${mapWords.title} – ${words.interface.name}`;
  }, [words, mapWords]);

  useEffect(() => subscribeWalkPlace(tabId, setPlace), [tabId]);

  function fold(topic: TopicId): void {
    setUnfolded((before) => (before.has(topic) ? without(before, topic) : new Set([...before, topic])));
  }

  function openNextMatch(): void {
    const best = [...(matches ?? [])];
    const next = best[(best.indexOf(lastMatch.current ?? '') + 1) % best.length];
    lastMatch.current = next;
    if (next !== undefined) openNode(next);
  }

  return (
    <WordsContext.Provider value={words}>
      <GuideContext.Provider value={loaded}>
        <MapWordsContext.Provider value={mapWords}>
          <Header onLocale={choose} />
          <main class={`map shows-${shown} ${open ? 'with-details' : ''}`}>
            <div class="map-top">
              <h1>{mapWords.title}</h1>
              <SearchBox
                query={query}
                found={found && matches && found.filter((id) => matches.has(id))}
                count={matches?.size}
                all={order.length}
                onQuery={setQuery}
                onNext={openNextMatch}
              />
              <MapFilters filter={filter} onFilter={setFilter} />
              <ViewSwitch shown={shown} onShow={setShown} />
            </div>
            <Outline guide={guide} entries={entries} way={way} matches={matches} open={open} />
            <section class="map-canvas" aria-labelledby="map-drawing-title">
              <h2 id="map-drawing-title" class="visually-hidden">
                {mapWords.drawing}
              </h2>
              {layout ? (
                <Drawing
                  guide={guide}
                  layout={layout}
                  way={way}
                  matches={matches}
                  open={open}
                  onOpen={openNode}
                  onFold={fold}
                  onFoldAll={(isFolded) => setUnfolded(isFolded ? new Set() : new Set(topicIds))}
                />
              ) : (
                <p class="map-loading">{mapWords.loading}</p>
              )}
              <Legend withWay={way.here !== undefined} />
              <p class="hint map-help" id="map-help">
                {mapWords.drawingHelp}
              </p>
            </section>
            {open && (
              <NodeDetails
                key={open}
                guide={guide}
                id={open}
                onOpen={openNode}
                onClose={closeNode}
                onPrint={() => setPrinted(topicOf(open))}
              />
            )}
          </main>
          {printed && <TopicSheet topic={printed} sizes={sizes} onPrinted={() => setPrinted(undefined)} />}
          {unmeasured.length > 0 && (
            <MeasuredCards
              guide={guide}
              ids={unmeasured}
              onMeasured={(more) =>
                setMeasured({ locale: words.locale, sizes: new Map([...sizes, ...more]) })
              }
            />
          )}
        </MapWordsContext.Provider>
      </GuideContext.Provider>
    </WordsContext.Provider>
  );
}

const none: Sizes = new Map();

const topicsOf = (nodes: readonly string[]): Set<TopicId> =>
  new Set(nodes.flatMap((id) => topicOf(id) ?? []));

const without = (topics: ReadonlySet<TopicId>, topic: TopicId): Set<TopicId> =>
  new Set([...topics].filter((one) => one !== topic));

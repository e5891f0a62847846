import { useMemo } from 'preact/hooks';
import { broughtPlaces } from '../../lib/guide/brought-places.ts';
import type { RecognizedPicture } from '../../lib/recognize/picture/recognize-picture.ts';
import type { Recognized } from '../../lib/recognize/recognize.ts';
import type { HandedOn } from '../../lib/store/handed-on.ts';
import { loadFoundWords } from '../../locales/load/found.ts';
import type { RecognizePageWords } from '../../locales/shape/recognize.ts';
import { useGuide } from '../guide/guide.ts';
import { useSearch } from '../guide/useSearch.ts';
import { useLoaded } from '../shared/useLoaded.ts';
import { useWords } from '../shared/words.ts';
import { BroughtInput } from './BroughtInput.tsx';
import { DetailList } from './DetailList.tsx';
import { FoundView, saidOf } from './FoundView.tsx';
import { PlaceList } from './PlaceList.tsx';
import { ReadText } from './ReadText.tsx';
import { RecognizedView, saysSomething } from './RecognizedView.tsx';
import { type Brought, useBrought } from './useBrought.ts';

export interface BroughtPageProps {
  words: RecognizePageWords;
  /** What was picked on another page, to begin with. */
  handed?: HandedOn | 'lost' | undefined;
  /** Opens a place of the guide, with what was recognized. */
  onGo(node: string, recognized: Recognized): void;
}

/** What a person has in hand, and what it is. */
export function BroughtPage({ words, handed, onGo }: BroughtPageProps) {
  const state = useBrought(handed);
  return (
    <main class="brought">
      <h1>{words.title}</h1>
      <BroughtInput state={state} words={words} />
      <Told brought={state.brought} words={words} onGo={onGo} />
    </main>
  );
}

/** What was recognized, what to do about it, and what it was read from; of words, where the guide speaks of them. */
function Told({ brought: { text, recognized }, words, onGo }: BroughtPageProps & { brought: Brought }) {
  const { guide } = useGuide();
  const { interface: labels, locale } = useWords();
  const foundWords = useLoaded(loadFoundWords, locale);
  const isKnown = recognized !== undefined && saysSomething(recognized);
  const isSearch = recognized !== undefined && !isKnown && text !== '';
  const search = useSearch(guide, locale, isSearch);
  const found = useMemo(() => (isSearch ? search?.(text) : undefined), [isSearch, search, text]);
  if (!recognized || !foundWords) return null;
  const places = broughtPlaces(guide, recognized);
  const go = (node: string) => onGo(node, recognized);
  return (
    <>
      {isKnown ? (
        <RecognizedView recognized={recognized} />
      ) : (
        <p role="status" data-nothing={!isSearch}>
          {isSearch ? found && saidOf(found, labels, foundWords, locale) : words.nothing}
        </p>
      )}
      {(places.length > 0 || found) && (
        <section>
          <h2>{words.places}</h2>
          <p class="hint">{words.placesHint}</p>
          {found ? (
            <FoundView found={found} words={foundWords} onGo={go} />
          ) : (
            <PlaceList places={places.map((node) => ({ node }))} words={foundWords} onGo={go} />
          )}
        </section>
      )}
      <DetailList recognized={recognized} words={words} />
      {isPicture(recognized) && <ReadText read={recognized} words={words} />}
    </>
  );
}

const isPicture = (recognized: object): recognized is RecognizedPicture => 'words' in recognized;

import { useMemo } from 'preact/hooks';
import { broughtPlaces } from '../../lib/guide/brought-places.ts';
import type { Walk } from '../../lib/guide/replay.ts';
import { readPasted } from '../../lib/handover/pasted.ts';
import { recognizeText } from '../../lib/recognize/recognize.ts';
import { plural } from '../../lib/text/plural.ts';
import { loadFoundWords } from '../../locales/load/found.ts';
import { useGuide } from '../guide/guide.ts';
import { useSearch } from '../guide/useSearch.ts';
import { PastedPlace } from '../handover/PastedPlace.tsx';
import { FoundView, saidOf } from '../recognize/FoundView.tsx';
import { PlaceList } from '../recognize/PlaceList.tsx';
import { RecognizedView, saysSomething } from '../recognize/RecognizedView.tsx';
import { useLoaded } from '../shared/useLoaded.ts';
import { useWords } from '../shared/words.ts';

interface BroughtViewProps {
  text: string;
  onGo(walk: Walk, done?: string[]): void;
}

/** What a text is that a person brought, and the places of the guide that it leads to. */
export function BroughtView({ text, onGo }: BroughtViewProps) {
  const { guide } = useGuide();
  const { interface: labels, locale } = useWords();
  const words = useLoaded(loadFoundWords, locale);
  const search = useSearch(guide, locale, true);
  const pasted = useMemo(() => readPasted(guide, text), [guide, text]);
  const recognized = useMemo(() => recognizeText(text, Date.now()), [text]);
  // A code that can't be read may be words after all; a summary can't.
  const isWords = !pasted || (pasted.kind === 'error' && pasted.of === 'code');
  // What was recognized is the answer: what is like it in words would only stand in its way.
  const isRecognized = isWords && saysSomething(recognized);
  const found = useMemo(
    () => (isWords && !isRecognized ? search?.(text) : undefined),
    [isWords, isRecognized, search, text],
  );
  const places = isRecognized ? broughtPlaces(guide, recognized) : undefined;
  const goTo = (node: string) => onGo({ entry: node, answers: [] });
  return (
    <>
      {isRecognized && <RecognizedView recognized={recognized} />}
      {pasted && <PastedPlace pasted={pasted} onGo={onGo} />}
      <p class={found && found.kind !== 'list' ? 'said' : 'visually-hidden'} role="status">
        {places && plural(locale, labels, 'found', places.length)}
        {found && words && saidOf(found, labels, words, locale)}
      </p>
      {places && words && <PlaceList places={places.map((node) => ({ node }))} words={words} onGo={goTo} />}
      {found && words && <FoundView found={found} words={words} onGo={goTo} />}
    </>
  );
}

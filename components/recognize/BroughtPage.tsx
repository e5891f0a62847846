import { broughtPlaces } from '../../lib/guide/brought-places.ts';
import type { RecognizedPicture } from '../../lib/recognize/picture/recognize-picture.ts';
import type { RecognizePageWords } from '../../locales/shape/recognize.ts';
import { useGuide } from '../guide/guide.ts';
import { BroughtInput } from './BroughtInput.tsx';
import { DetailList } from './DetailList.tsx';
import { BroughtPlaces } from './BroughtPlaces.tsx';
import { ReadText } from './ReadText.tsx';
import { RecognizedView, saysSomething } from './RecognizedView.tsx';
import { type Brought, useBrought } from './useBrought.ts';

/** What a person has in hand, and what it is. */
export function BroughtPage({ words }: { words: RecognizePageWords }) {
  const state = useBrought();
  return (
    <main class="brought">
      <h1>{words.title}</h1>
      <BroughtInput state={state} words={words} />
      <Told brought={state.brought} words={words} />
    </main>
  );
}

/** What was recognized, what to do about it, and what it was read from. */
function Told({ brought: { recognized }, words }: { brought: Brought; words: RecognizePageWords }) {
  const { guide } = useGuide();
  if (!recognized) return null;
  const places = broughtPlaces(guide, recognized);
  return (
    <>
      {saysSomething(recognized) ? (
        <RecognizedView recognized={recognized} />
      ) : (
        <p role="status" data-nothing>
          {words.nothing}
        </p>
      )}
      {places.length > 0 && <BroughtPlaces places={places} recognized={recognized} words={words} />}
      <DetailList recognized={recognized} words={words} />
      {isPicture(recognized) && <ReadText read={recognized} words={words} />}
    </>
  );
}

const isPicture = (recognized: object): recognized is RecognizedPicture => 'words' in recognized;

import type { Recognized } from '../../lib/recognize/recognize.ts';
import type { RecognizePageWords } from '../../locales/shape/recognize.ts';
import { GuideText } from '../guide/GuideText.tsx';
import { useGuide } from '../guide/guide.ts';
import { Icon } from '../shared/Icon.tsx';
import { openPlace } from './open-place.ts';

interface BroughtPlacesProps {
  /** Node ids, best first. */
  places: readonly string[];
  recognized: Recognized;
  words: RecognizePageWords;
}

/** The places of the guide that help; each opens there, with what is known. */
export function BroughtPlaces({ places, recognized, words }: BroughtPlacesProps) {
  const { guide, guideWords } = useGuide();
  return (
    <section>
      <h2>{words.places}</h2>
      <p class="hint">{words.placesHint}</p>
      <ul class="options">
        {places.map((id) => {
          const node = guide.nodes[id];
          return (
            <li key={id}>
              <button
                type="button"
                class="option"
                data-place={id}
                onClick={() => void openPlace(guide, id, recognized)}
              >
                <span>
                  <GuideText text={guideWords.nodes[id]?.title ?? id} />
                  {node?.kind === 'outcome' && <span class="hint">{node.code}</span>}
                </span>
                <Icon name="open" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { broughtPlaces } from '../../lib/guide/brought-places.ts';
import type { Walk } from '../../lib/guide/replay.ts';
import type { GuideSearch } from '../../lib/guide/search.ts';
import type { Pasted } from '../../lib/handover/pasted.ts';
import type { Recognized } from '../../lib/recognize/recognize.ts';
import { plural } from '../../lib/text/plural.ts';
import { GuideText } from '../guide/GuideText.tsx';
import { useGuide } from '../guide/guide.ts';
import type { PastedPlace } from '../handover/PastedPlace.tsx';
import type { RecognizedView } from '../recognize/RecognizedView.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/words.ts';

/** More would be a list to search in itself. */
const maxResults = 12;

/** What comes with the first letter typed. */
interface Loaded {
  find: GuideSearch;
  recognize(text: string): { recognized: Recognized; places: string[] } | undefined;
  RecognizedView: typeof RecognizedView;
  read(text: string): Pasted | undefined;
  PastedPlace: typeof PastedPlace;
}

interface SearchProps {
  /** What a person has in hand: a code, a message, a link, a mail, a colleague's summary, or words to search for. */
  query: string;
  onGo(walk: Walk, done?: string[]): void;
  /** Told what was recognized, when somebody goes where it leads. */
  onBrought(recognized: Recognized): void;
}

/** What was brought to the box and where it leads; nothing while the box is empty. */
export function Search({ query, onGo: go, onBrought }: SearchProps) {
  const { guide, guideWords } = useGuide();
  const { findings, interface: words, locale } = useWords();
  const [search, setSearch] = useState<Loaded>();
  const wanted = query.trim() !== '';

  // The library and its index are loaded with the first letter typed, and anew for another language.
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void Promise.all([
      import('../../lib/guide/search.ts'),
      import('../../lib/handover/pasted.ts'),
      import('../handover/PastedPlace.tsx'),
      import('../../lib/recognize/recognize.ts'),
      import('../recognize/RecognizedView.tsx'),
    ]).then(
      ([
        { createSearch },
        { readPasted },
        { PastedPlace },
        { recognizeText },
        { RecognizedView, saysSomething },
      ]) => {
        if (!current) return;
        const find = createSearch(guide, guideWords, findings, locale);
        const recognize = (text: string) => {
          const recognized = recognizeText(text, Date.now());
          return saysSomething(recognized)
            ? { recognized, places: broughtPlaces(guide, recognized) }
            : undefined;
        };
        setSearch({ find, read: (text) => readPasted(guide, text), PastedPlace, recognize, RecognizedView });
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, guide, guideWords, findings, locale]);

  const pasted = wanted ? search?.read(query) : undefined;
  // A code that can't be read may be words after all; a summary can't.
  const isWords = !pasted || (pasted.kind === 'error' && pasted.of === 'code');
  const brought = wanted && isWords ? search?.recognize(query) : undefined;
  // What was recognized is the answer: what is like it in words would only stand in its way.
  const found = brought?.places ?? (wanted && isWords ? search?.find(query).slice(0, maxResults) : undefined);
  return (
    <div class="search">
      {brought && search && <search.RecognizedView recognized={brought.recognized} />}
      {pasted && search && <search.PastedPlace pasted={pasted} onGo={go} />}
      <p class={found?.length === 0 && !pasted ? 'hint' : 'visually-hidden'} role="status">
        {found && (found.length === 0 ? words.foundNothing : plural(locale, words, 'found', found.length))}
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
                  data-place={brought && id}
                  onClick={() => {
                    if (brought) onBrought(brought.recognized);
                    go({ entry: id, answers: [] });
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
    </div>
  );
}

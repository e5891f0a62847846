import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { HelpingWords } from '../../locales/shape/helping.ts';
import { useWords, WordsContext } from '../shared/words.ts';
import { GuideContext, useGuide } from './guide.ts';

interface TheirWordsProps {
  /** Undefined where the person acts for themselves. */
  words: HelpingWords | undefined;
  children: ComponentChildren;
}

/** Says to a helper what is said to the one who is stuck elsewhere: the same views, with other words where they differ. */
export function TheirWords({ words: theirs, children }: TheirWordsProps) {
  const words = useWords();
  const loaded = useGuide();
  const [shell, guide] = useMemo(
    () =>
      theirs
        ? [
            { ...words, actors: theirs.actors, interface: { ...words.interface, ...theirs.interface } },
            { ...loaded, walkWords: { ...loaded.walkWords, ...theirs.walk } },
          ]
        : [words, loaded],
    [words, loaded, theirs],
  );
  return (
    <WordsContext.Provider value={shell}>
      <GuideContext.Provider value={guide}>{children}</GuideContext.Provider>
    </WordsContext.Provider>
  );
}

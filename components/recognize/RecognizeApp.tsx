import { useEffect } from 'preact/hooks';
import type { Locale } from '../../lib/facts/languages.ts';
import { guide } from '../../lib/guide/nodes/index.ts';
import { loadGuideWords, loadWalkWords } from '../../locales/load/guide.ts';
import { loadRecognizeWords } from '../../locales/load/recognize.ts';
import type { Words } from '../../locales/load/shell.ts';
import type { GuideWords } from '../../locales/shape/guide.ts';
import type { RecognizeWords } from '../../locales/shape/recognize.ts';
import type { WalkWords } from '../../locales/shape/walk.ts';
import { GuideContext } from '../guide/guide.ts';
import { Header } from '../shared/Header.tsx';
import { useLanguage } from '../shared/useLanguage.ts';
import { WordsContext } from '../shared/words.ts';
import { BroughtPage, type BroughtPageProps } from './BroughtPage.tsx';

/** What the page says in a language beside the interface's words. */
interface MoreWords {
  guideWords: GuideWords;
  walkWords: WalkWords;
  recognizeWords: RecognizeWords;
}

async function loadMore(locale: Locale): Promise<MoreWords> {
  const [guideWords, walkWords, recognizeWords] = await Promise.all([
    loadGuideWords(locale),
    loadWalkWords(locale),
    loadRecognizeWords(locale),
  ]);
  return { guideWords, walkWords, recognizeWords };
}

/** The page that takes what a person has in hand, in the language chosen. */
export function RecognizeApp({
  onGo,
  handed,
  ...props
}: MoreWords & { words: Words } & Pick<BroughtPageProps, 'onGo' | 'handed'>) {
  const { words, more, choose } = useLanguage(props.words, loadMore);
  const { guideWords, walkWords, recognizeWords } = more ?? props;

  useEffect(() => {
    document.title = `${recognizeWords.page.title} – ${words.interface.name}`;
  }, [words, recognizeWords]);

  return (
    <WordsContext.Provider value={words}>
      <GuideContext.Provider value={{ guide, guideWords, walkWords }}>
        <Header onLocale={choose} />
        <BroughtPage words={recognizeWords.page} handed={handed} onGo={onGo} />
        <footer class="footer">{recognizeWords.page.local}</footer>
      </GuideContext.Provider>
    </WordsContext.Provider>
  );
}

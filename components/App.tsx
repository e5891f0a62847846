import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../lib/detect/types.ts';
import { chooseLocale } from '../lib/platform/language.ts';
import { watchTab } from '../lib/platform/tab-records.ts';
import { type Locale, loadLocale, type Words } from '../locales/index.ts';
import { CloudAddresses } from './CloudAddresses.tsx';
import { FindingCard } from './FindingCard.tsx';
import { GuideContext, type LoadedGuide } from './guide.ts';
import { Header } from './Header.tsx';
import { Walk } from './Walk.tsx';
import { WordsContext } from './words.ts';

interface AppProps {
  /** The tab that the guide is about; none where the browser shows no page. */
  tabId: number | undefined;
  findings: Finding[];
  words: Words;
  loadGuide(locale: Locale): Promise<LoadedGuide>;
}

/** The popup: what was found in the tab, the walk to the way out, and the sign-in addresses. */
export function App(props: AppProps) {
  const { tabId, loadGuide } = props;
  const [words, setWords] = useState(props.words);
  const [loaded, setLoaded] = useState<LoadedGuide>();
  const [findings, setFindings] = useState(props.findings);
  const [top] = findings;

  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.title = words.interface.name;
  }, [words]);

  // What was found is shown at once; the guide follows, unless another language has come first.
  const wanted = useRef(words.locale);
  useEffect(
    () => void loadGuide(wanted.current).then((guide) => setLoaded((current) => current ?? guide)),
    [loadGuide],
  );

  useEffect(
    () => (tabId === undefined ? undefined : watchTab(tabId, (record) => setFindings(record.findings))),
    [tabId],
  );

  async function speak(locale: Locale): Promise<void> {
    wanted.current = locale;
    const [newWords, newGuide] = await Promise.all([loadLocale(locale), loadGuide(locale)]);
    if (wanted.current !== locale) return;
    setWords(newWords);
    setLoaded(newGuide);
    await chooseLocale(locale);
  }

  return (
    <WordsContext.Provider value={words}>
      <Header onLocale={speak} />
      <main>
        {top ? <FindingCard finding={top} /> : <h1 class="no-finding">{words.interface.noFinding}</h1>}
        {loaded && (
          <GuideContext.Provider value={loaded}>
            <Walk tabId={tabId} findings={findings} />
          </GuideContext.Provider>
        )}
        <CloudAddresses open={top === undefined} />
      </main>
      <footer class="footer">{words.interface.footer}</footer>
    </WordsContext.Provider>
  );
}

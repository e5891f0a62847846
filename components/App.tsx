import { useEffect, useRef, useState } from 'preact/hooks';
import { showsVolumeLicensing } from '../lib/detect/judge.ts';
import { chooseLocale } from '../lib/platform/language.ts';
import { framesOf, standing, type TabRecord, watchTab } from '../lib/platform/tab-records.ts';
import { type Locale, loadLocale, type Words } from '../locales/index.ts';
import { CloudAddresses } from './CloudAddresses.tsx';
import { Dismissed } from './Dismissed.tsx';
import { FindingCard } from './FindingCard.tsx';
import { GuideContext, type LoadedGuide } from './guide.ts';
import { Header } from './Header.tsx';
import { Icon } from './Icon.tsx';
import { Journey } from './Journey.tsx';
import { Sketch } from './Sketch.tsx';
import { Walk } from './Walk.tsx';
import { useWords, WordsContext } from './words.ts';

interface AppProps {
  /** The tab that the guide is about; none where the browser shows no page. */
  tabId: number | undefined;
  /** What is known of the tab. */
  record: TabRecord;
  words: Words;
  loadGuide(locale: Locale): Promise<LoadedGuide>;
}

/** The popup: what was found in the tab, the walk to the way out, and the sign-in addresses. */
export function App(props: AppProps) {
  const { tabId, loadGuide } = props;
  const [words, setWords] = useState(props.words);
  const [loaded, setLoaded] = useState<LoadedGuide>();
  const [record, setRecord] = useState(props.record);
  const findings = standing(record);
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

  useEffect(() => (tabId === undefined ? undefined : watchTab(tabId, setRecord)), [tabId]);

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
        {top ? <FindingCard key={top.id} finding={top} tabId={tabId} /> : <NoFinding record={record} />}
        <Dismissed
          findings={record.findings.filter((finding) => !findings.includes(finding))}
          tabId={tabId}
        />
        {loaded && (
          <GuideContext.Provider value={loaded}>
            <Walk tabId={tabId} findings={findings} />
          </GuideContext.Provider>
        )}
        <CloudAddresses open={top === undefined} />
        <Journey journey={record.journey} findings={findings.map(({ id }) => id)} />
        <Sketch tabId={tabId} findings={findings} />
      </main>
      <footer class="footer">{words.interface.footer}</footer>
    </WordsContext.Provider>
  );
}

/** Nothing is wrong as far as can be told; where volume licensing shows, that is said. */
function NoFinding({ record }: { record: TabRecord }) {
  const { interface: labels, page } = useWords();
  if (!showsVolumeLicensing(framesOf(record))) return <h1 class="no-finding">{labels.noFinding}</h1>;
  return (
    <h1 class="no-finding healthy" data-healthy>
      <Icon name="check" /> {page.healthy}
    </h1>
  );
}

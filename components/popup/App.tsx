import { useEffect, useState } from 'preact/hooks';
import type { ShownTab } from '../../lib/browser/shown-tab.ts';
import type { Surface } from '../../lib/browser/surfaces.ts';
import { canTell, isBeingRead, showsVolumeLicensing } from '../../lib/detect/judge.ts';
import type { Locale } from '../../lib/facts/languages.ts';
import { activeFindings, framesOf, type TabRecord } from '../../lib/store/tab-record.ts';
import type { Words } from '../../locales/load/shell.ts';
import { GuideContext } from '../guide/guide.ts';
import { Header } from '../shared/Header.tsx';
import { Icon } from '../shared/Icon.tsx';
import { PolicyContext, useParsedPolicy } from '../shared/policy.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { useTabRecord } from '../shared/useTabRecord.ts';
import { useWords, WordsContext } from '../shared/words.ts';
import { Access } from './Access.tsx';
import { BroughtBox } from './BroughtBox.tsx';
import { FindingCard } from './FindingCard.tsx';
import { FindingNews } from './FindingNews.tsx';
import type { LoadedWalk } from './loadGuide.ts';
import { SurfaceButtons } from './SurfaceButtons.tsx';
import { useAccess } from './useAccess.ts';

interface AppProps {
  surface: Surface;
  /** The tab that the guide is about; undefined while that is being found out. */
  tab: ShownTab | undefined;
  words: Words;
  loadGuide(locale: Locale): Promise<LoadedWalk>;
}

/** The guide, in the popup, beside the page or in a window of its own. */
export function App({ surface, tab, words: firstWords, loadGuide }: AppProps) {
  // What was found is shown at once; the guide follows.
  const { words, more: loaded, choose } = useLanguage(firstWords, loadGuide);
  const { policy } = useParsedPolicy();

  useEffect(() => {
    document.title = words.interface.name;
  }, [words]);

  return (
    <WordsContext.Provider value={words}>
      <PolicyContext.Provider value={policy}>
        <Header onLocale={choose}>
          <SurfaceButtons surface={surface} tabId={tab?.id} />
        </Header>
        <main aria-busy={tab === undefined}>
          {tab && <TabView key={tab.id} tab={tab} guide={loaded} surface={surface} />}
        </main>
        <footer class="footer">{words.interface.footer}</footer>
      </PolicyContext.Provider>
    </WordsContext.Provider>
  );
}

interface TabViewProps {
  tab: ShownTab;
  guide: LoadedWalk | undefined;
  surface: Surface;
  /** It is about no tab that there is: nothing of the walk is kept. */
  isPractice?: boolean;
}

/** All about one tab: what was found at once, then the walk to the way out with all that stands below it. */
export function TabView({ tab, guide, surface, isPractice = false }: TabViewProps) {
  const record = useTabRecord(tab.id, tab.record);
  const access = useAccess(tab.id, record.frames[0] !== undefined);
  const findings = activeFindings(record);
  const [top] = findings;
  const [query, setQuery] = useState('');
  const [isUnderWay, setUnderWay] = useState(false);
  return (
    <>
      <BroughtBox query={query} onQuery={setQuery} />
      {access && tab.id !== undefined && <Access access={access} tabId={tab.id} />}
      {top ? (
        <FindingCard key={top.id} finding={top} isFolded={isUnderWay || query.trim() !== ''}>
          {guide && (
            <GuideContext.Provider value={guide}>
              <guide.FindingParts finding={top} tabId={tab.id} record={record} />
            </GuideContext.Provider>
          )}
        </FindingCard>
      ) : (
        !access && <NoFinding record={record} isUnderWay={isUnderWay} />
      )}
      <FindingNews finding={top} />
      {guide && (
        <GuideContext.Provider value={guide}>
          <guide.Walk
            {...{ tabId: tab.id, record, surface, query, isPractice }}
            onQuery={setQuery}
            onUnderWay={setUnderWay}
          />
        </GuideContext.Provider>
      )}
    </>
  );
}

interface NoFindingProps {
  record: TabRecord;
  /** The person has answered or done something: where to begin needn't be said any more. */
  isUnderWay: boolean;
}

/** Nothing is wrong as far as can be told, if it can be; where volume licensing shows, that is said. */
function NoFinding({ record, isUnderWay }: NoFindingProps) {
  const { interface: labels, page } = useWords();
  const frames = framesOf(record);
  if (!showsVolumeLicensing(frames)) {
    // The page still needs a heading for those who hear it.
    if (isUnderWay) return <h1 class="visually-hidden">{labels.name}</h1>;
    const told = canTell(frames);
    const looking = isBeingRead(frames);
    return (
      <h1 class="no-finding" data-can-tell={told} data-looking={looking}>
        {told ? labels.noFinding : looking ? labels.stillLooking : labels.cannotTell}
      </h1>
    );
  }
  return (
    <h1 class="no-finding healthy" data-healthy>
      <Icon name="check" /> {page.healthy}
    </h1>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../lib/detect/types.ts';
import { guide } from '../lib/guide/index.ts';
import { entryOf, openingWalk } from '../lib/guide/opening.ts';
import { answer, backTo, replay, type Walk } from '../lib/guide/replay.ts';
import { chooseLocale } from '../lib/platform/language.ts';
import { watchTab } from '../lib/platform/tab-records.ts';
import { type KeptWalk, saveWalk } from '../lib/platform/walks.ts';
import { type Locale, loadLocale, type Words } from '../locales/index.ts';
import { CloudAddresses } from './CloudAddresses.tsx';
import { FindingCard, OtherFindings } from './FindingCard.tsx';
import { Header } from './Header.tsx';
import { Icon } from './Icon.tsx';
import { NodeView } from './NodeView.tsx';
import { Trail } from './Trail.tsx';
import { WordsContext } from './words.ts';

interface AppProps {
  /** The tab that the guide is about; none where the browser shows no page. */
  tabId: number | undefined;
  findings: Finding[];
  kept: KeptWalk | undefined;
  words: Words;
}

/** The popup: what was found in the tab, the walk to the way out, and the sign-in addresses. */
export function App(props: AppProps) {
  const { tabId } = props;
  const [words, setWords] = useState(props.words);
  const [findings, setFindings] = useState(props.findings);
  const [walk, setWalk] = useState(() => openingWalk(guide, props.kept, props.findings[0]?.id));
  // The keyboard follows once the person has moved; not at the opening, so that the finding is read first.
  const [moved, setMoved] = useState(false);
  const top = findings[0];

  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.title = words.interface.name;
  }, [words]);

  useEffect(
    () => (tabId === undefined ? undefined : watchTab(tabId, (record) => setFindings(record.findings))),
    [tabId],
  );

  // Something else is found while nothing has been answered: begin with that. A walk under way is not disturbed.
  const openedOn = useRef(top?.id);
  const untouched = !moved && walk.answers.length === 0;
  const entry = entryOf(guide, top?.id);
  useEffect(() => {
    if (top && top.id !== openedOn.current && untouched) setWalk({ entry, answers: [] });
    openedOn.current = top?.id;
  }, [untouched, top, entry]);

  const place = replay(guide, walk);

  function go(next: Walk): void {
    setWalk(next);
    setMoved(true);
    if (tabId !== undefined) void saveWalk(tabId, { finding: top?.id ?? '', walk: next });
  }

  async function speak(locale: Locale): Promise<void> {
    setWords(await loadLocale(locale));
    await chooseLocale(locale);
  }

  const elsewhere = top !== undefined && walk.entry !== entry;
  const { interface: labels } = words;
  return (
    <WordsContext.Provider value={words}>
      <Header onLocale={speak} />
      <main>
        {top ? <FindingCard finding={top} /> : <h1 class="no-finding">{labels.noFinding}</h1>}
        <Trail
          place={place}
          onBackTo={(index) => go(backTo({ ...walk, answers: place.answers }, index))}
          onStartAgain={() => go({ entry: walk.entry, answers: [] })}
        />
        <NodeView place={place} takeFocus={moved} onAnswer={(option) => go(answer(guide, walk, option))} />
        {top && (
          <p class="aside">
            {elsewhere ? (
              <button type="button" class="quiet" data-action="to-finding" onClick={() => go(startAt(top))}>
                <Icon name="back" />
                {labels.toFinding}
              </button>
            ) : (
              <button
                type="button"
                class="quiet"
                data-action="something-else"
                onClick={() => go({ entry: guide.start, answers: [] })}
              >
                {labels.somethingElse}
              </button>
            )}
          </p>
        )}
        <OtherFindings findings={findings.slice(1)} onChoose={(finding) => go(startAt(finding))} />
        <CloudAddresses open={top === undefined} />
      </main>
      <footer class="footer">{labels.footer}</footer>
    </WordsContext.Provider>
  );
}

function startAt(finding: Finding): Walk {
  return { entry: entryOf(guide, finding.id), answers: [] };
}

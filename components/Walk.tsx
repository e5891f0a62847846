import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../lib/detect/types.ts';
import { entryOf, openingWalk } from '../lib/guide/opening.ts';
import { answer, backTo, replay, type Walk as WalkState } from '../lib/guide/replay.ts';
import { type KeptWalk, loadWalk, saveWalk, watchWalk } from '../lib/platform/walks.ts';
import { setTick, type Ticks, ticked } from '../lib/steps/ticks.ts';
import { OtherFindings } from './FindingCard.tsx';
import { useGuide } from './guide.ts';
import { LazyHandover } from './handover/LazyHandover.tsx';
import { Icon } from './Icon.tsx';
import { NodeView } from './NodeView.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { usePart } from './policy.ts';
import { Search } from './Search.tsx';
import { Trail } from './Trail.tsx';
import { useWords } from './words.ts';

interface WalkProps {
  /** The tab that the walk belongs to; without one it isn't kept. */
  tabId: number | undefined;
  findings: Finding[];
}

/** The walk through the guide: from what was found, or from where the person left it, to an outcome. */
export function Walk({ tabId, findings }: WalkProps) {
  const finding = findings[0]?.id ?? '';
  const openedOn = useRef(finding);
  const [kept, setKept] = useState<{ walk: KeptWalk | undefined }>();
  useEffect(() => {
    const loading = tabId === undefined ? Promise.resolve(undefined) : loadWalk(tabId, openedOn.current);
    void loading.then((walk) => setKept({ walk }));
  }, [tabId]);
  return kept ? <OpenWalk tabId={tabId} findings={findings} kept={kept.walk} /> : null;
}

function OpenWalk({ tabId, findings, kept }: WalkProps & { kept: KeptWalk | undefined }) {
  const { guide } = useGuide();
  const { interface: words } = useWords();
  const hasMap = usePart('map');
  const hasContacts = usePart('contacts');
  const [top, ...others] = findings;
  const [walk, setWalk] = useState(() => openingWalk(guide, kept, top?.id));
  const [ticks, setTicks] = useState<Ticks>(() => ticksOf(kept, walk));
  // The keyboard follows once the person has moved; not at the opening, so that the finding is read first.
  const [moved, setMoved] = useState(false);

  // Ticks come while pages change: they belong to the walk as it was begun, whatever shows at the moment.
  const finding = useRef(kept?.walk === walk ? kept.finding : (top?.id ?? ''));

  // Something else is found while nothing has been answered: begin with that. A walk under way is not disturbed.
  const openedOn = useRef(top?.id);
  const untouched = !moved && walk.answers.length === 0 && ticked(ticks).length === 0;
  const entry = entryOf(guide, top?.id);
  useEffect(() => {
    if (top && top.id !== openedOn.current && untouched) {
      setWalk({ entry, answers: [] });
      setTicks({});
      finding.current = top.id;
    }
    openedOn.current = top?.id;
  }, [untouched, top, entry]);

  // The same walk may be open in the popup, beside the page and in a window.
  useEffect(
    () =>
      tabId === undefined
        ? undefined
        : watchWalk(tabId, (elsewhere) => {
            const opened = openingWalk(guide, elsewhere, openedOn.current);
            setWalk(opened);
            setTicks(ticksOf(elsewhere, opened));
          }),
    [tabId, guide],
  );

  function keep(next: WalkState, done: Ticks): void {
    setTicks(done);
    if (tabId !== undefined) void saveWalk(tabId, { finding: finding.current, walk: next, done });
  }

  /** Other answers lead to other steps: none of those has been done, unless a colleague's summary says so. */
  function go(next: WalkState, done: string[] = []): void {
    setWalk(next);
    setMoved(true);
    finding.current = top?.id ?? '';
    keep(
      next,
      done.reduce((made: Ticks, step) => setTick(made, step, true), {}),
    );
  }

  const beginAt = (node: string) => go({ entry: node, answers: [] });
  const place = replay(guide, walk);
  return (
    <>
      {!top && <Search onGo={go} />}
      <Trail
        place={place}
        onBackTo={(index) => go(backTo({ ...walk, answers: place.answers }, index))}
        onStartAgain={() => beginAt(walk.entry)}
      />
      <NodeView
        place={place}
        takeFocus={moved}
        doing={{ tabId, ticks, onTicks: (done) => keep(walk, done) }}
        onAnswer={(option) => go(answer(guide, walk, option))}
      />
      <LazyHandover place={place} tabId={tabId} done={ticked(ticks)} />
      <p class="aside">
        {top && walk.entry !== entry && (
          <button type="button" class="quiet" data-action="to-finding" onClick={() => beginAt(entry)}>
            <Icon name="back" />
            {words.toFinding}
          </button>
        )}
        {walk.entry !== guide.start && (
          <button
            type="button"
            class="quiet"
            data-action="something-else"
            onClick={() => beginAt(guide.start)}
          >
            {top ? words.somethingElse : words.toStart}
          </button>
        )}
        {hasMap && (
          <OutsideLink class="quiet" data-action="map" href={`map.html?tabId=${tabId ?? ''}`}>
            {words.map}
          </OutsideLink>
        )}
        {hasContacts && (
          <OutsideLink class="quiet" data-action="contacts" href="contacts.html">
            {words.contacts}
          </OutsideLink>
        )}
      </p>
      {top && <Search onGo={go} />}
      <OtherFindings findings={others} onChoose={({ id }) => beginAt(entryOf(guide, id))} />
    </>
  );
}

/** What was ticked on the walk that is gone on with. */
function ticksOf(kept: KeptWalk | undefined, walk: WalkState): Ticks {
  return (kept?.walk === walk && kept.done) || {};
}

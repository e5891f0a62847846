import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../lib/detect/types.ts';
import { entryOf, openingWalk } from '../lib/guide/opening.ts';
import { answer, backTo, replay, type Walk as WalkState } from '../lib/guide/replay.ts';
import { type KeptWalk, loadWalk, saveWalk } from '../lib/platform/walks.ts';
import { OtherFindings } from './FindingCard.tsx';
import { useGuide } from './guide.ts';
import { Icon } from './Icon.tsx';
import { NodeView } from './NodeView.tsx';
import { OutsideLink } from './OutsideLink.tsx';
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
  const [top, ...others] = findings;
  const [walk, setWalk] = useState(() => openingWalk(guide, kept, top?.id));
  // The keyboard follows once the person has moved; not at the opening, so that the finding is read first.
  const [moved, setMoved] = useState(false);

  // Something else is found while nothing has been answered: begin with that. A walk under way is not disturbed.
  const openedOn = useRef(top?.id);
  const untouched = !moved && walk.answers.length === 0;
  const entry = entryOf(guide, top?.id);
  useEffect(() => {
    if (top && top.id !== openedOn.current && untouched) setWalk({ entry, answers: [] });
    openedOn.current = top?.id;
  }, [untouched, top, entry]);

  function go(next: WalkState): void {
    setWalk(next);
    setMoved(true);
    if (tabId !== undefined) void saveWalk(tabId, { finding: top?.id ?? '', walk: next });
  }

  const beginAt = (node: string) => go({ entry: node, answers: [] });
  const place = replay(guide, walk);
  return (
    <>
      {!top && <Search onChoose={beginAt} />}
      <Trail
        place={place}
        onBackTo={(index) => go(backTo({ ...walk, answers: place.answers }, index))}
        onStartAgain={() => beginAt(walk.entry)}
      />
      <NodeView place={place} takeFocus={moved} onAnswer={(option) => go(answer(guide, walk, option))} />
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
        <OutsideLink class="quiet" data-action="map" href={`map.html?tabId=${tabId ?? ''}`}>
          {words.map}
        </OutsideLink>
        <OutsideLink class="quiet" data-action="contacts" href="contacts.html">
          {words.contacts}
        </OutsideLink>
      </p>
      {top && <Search onChoose={beginAt} />}
      <OtherFindings findings={others} onChoose={({ id }) => beginAt(entryOf(guide, id))} />
    </>
  );
}

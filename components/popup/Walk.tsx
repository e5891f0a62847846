import { entryOf } from '../../lib/guide/opening.ts';
import { answer, backTo, replay } from '../../lib/guide/replay.ts';
import { ticked } from '../../lib/steps/ticks.ts';
import { activeFindings, type TabRecord } from '../../lib/store/tab-record.ts';
import { useGuide } from '../guide/guide.ts';
import { NodeView } from '../guide/NodeView.tsx';
import { Trail } from '../guide/Trail.tsx';
import { LazyHandover } from '../handover/LazyHandover.tsx';
import { Icon } from '../shared/Icon.tsx';
import { Organization } from '../shared/Organization.tsx';
import { OutsideLink } from '../shared/OutsideLink.tsx';
import { usePart } from '../shared/policy.ts';
import { useWords } from '../shared/words.ts';
import { CloudAddresses } from './CloudAddresses.tsx';
import { OtherFindings } from './FindingCard.tsx';
import { Journey } from './Journey.tsx';
import { Search } from './Search.tsx';
import { Sketch } from './Sketch.tsx';
import { useWalkSession } from './useWalkSession.ts';

interface WalkProps {
  /** The tab that the walk belongs to; without one it isn't kept. */
  tabId: number | undefined;
  /** What is known of the tab. */
  record: TabRecord;
}

/**
 * The walk through the guide: from what was found, or from where the person left it, to an outcome. What else helps
 * stands below and comes with it: were it there before, it would move away under a finger.
 */
export function Walk({ tabId, record }: WalkProps) {
  const findings = activeFindings(record);
  const { guide } = useGuide();
  const { interface: words } = useWords();
  const hasMap = usePart('map');
  const hasContacts = usePart('contacts');
  const { walking, go, tick } = useWalkSession(
    tabId,
    findings.map(({ id }) => id),
  );
  if (!walking) return null;
  const { walk, done: ticks, moved } = walking;
  const [top, ...others] = findings;
  const entry = entryOf(guide, top?.id);
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
        doing={{ tabId, ticks, onTicks: (update) => tick(walk, update) }}
        onAnswer={(option) => go(answer(guide, walk, option))}
      />
      <LazyHandover {...{ place, tabId, record }} finding={walking.finding} done={ticked(ticks)} />
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
      <Organization />
      <CloudAddresses open={top === undefined} />
      <Journey journey={record.journey} findings={findings.map(({ id }) => id)} />
      <Sketch tabId={tabId} findings={findings} />
    </>
  );
}

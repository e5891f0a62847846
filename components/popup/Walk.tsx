import { showTarget } from '../../lib/browser/call-page.ts';
import { openPrivateWindow } from '../../lib/browser/private-window.ts';
import { openInWindow, openSettings, type Surface } from '../../lib/browser/surfaces.ts';
import { showsVolumeLicensing } from '../../lib/detect/judge.ts';
import type { TargetId } from '../../lib/facts/page-targets.ts';
import { advance } from '../../lib/guide/known.ts';
import { entryOf, walkFrom } from '../../lib/guide/opening.ts';
import { answer, back, backTo, replay } from '../../lib/guide/replay.ts';
import { ticked } from '../../lib/steps/ticks.ts';
import { privateMark } from '../../lib/store/privacy.ts';
import { activeFindings, framesOf, type TabRecord } from '../../lib/store/tab-record.ts';
import { readTab } from '../../lib/store/tab-records.ts';
import { useGuide } from '../guide/guide.ts';
import { NodeView } from '../guide/NodeView.tsx';
import { Trail } from '../guide/Trail.tsx';
import { LazyHandover } from '../handover/LazyHandover.tsx';
import { StepMessage } from '../handover/StepMessage.tsx';
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
import { usePrivacy } from './usePrivacy.ts';
import { useRecent } from './useRecent.ts';
import { useSeen } from './useSeen.ts';
import { useWalkSession } from './useWalkSession.ts';

/** The contact check; what is done there from a private window is kept as what is done in one. */
const contactsAddress = (isPrivate: boolean) => `contacts.html${isPrivate ? `?${privateMark}` : ''}`;

const openPrivately = async (url: string) => (await openPrivateWindow(url)) !== 'refused';

async function show(tabId: number, target: TargetId) {
  const { frames } = await readTab(tabId);
  return showTarget(tabId, target, frames[0]?.facts.route ?? '');
}

/** The page that takes files and pictures; opened from a private window, what is done there belongs to its tab. */
const recognizeAddress = (tabId: number | undefined, isPrivate: boolean) =>
  `recognize.html${isPrivate ? `?tabId=${tabId}&${privateMark}` : ''}`;

/** Opens the guide in a window of its own, which stays when another comes to the front. */
function keepInView(tabId: number, surface: Surface): void {
  void openInWindow(tabId).then(() => surface === 'popup' && window.close());
}

interface WalkProps {
  /** The tab that the walk belongs to; without one it isn't kept. */
  tabId: number | undefined;
  /** What is known of the tab. */
  record: TabRecord;
  surface: Surface;
}

/**
 * The walk through the guide: from what was found, or from where the person left it, to an outcome. What else helps
 * stands below and comes with it: were it there before, it would move away under a finger.
 */
export function Walk({ tabId, record, surface }: WalkProps) {
  const findings = activeFindings(record);
  const { guide } = useGuide();
  const { interface: words } = useWords();
  const hasMap = usePart('map');
  const hasContacts = usePart('contacts');
  const hasMessages = usePart('messages');
  const hasSketch = usePart('sketch');
  const seen = useSeen(record);
  const privacy = usePrivacy(tabId);
  const { walking, go, tick } = useWalkSession(tabId, seen);
  const place = walking && replay(guide, walking.walk);
  useRecent(walking, place, tabId);
  if (!walking || !place || !seen || !privacy) return null;
  const { walk, done: ticks, moved } = walking;
  const [top, ...others] = findings;
  const entry = entryOf(guide, top);
  const { knowledge } = seen;
  const beginAt = (node: string) => go(walkFrom(guide, node, knowledge));
  const held = { ...walk, answers: place.answers };
  return (
    <>
      {!top && <Search address={recognizeAddress(tabId, privacy.isPrivate)} onGo={go} />}
      <Trail
        place={place}
        onBack={() => go(back(held))}
        onBackTo={(index) => go(backTo(held, index))}
        onStartAgain={() => beginAt(walk.entry)}
      />
      <NodeView
        place={place}
        takeFocus={moved}
        doing={{
          tabId,
          ticks,
          onTicks: (update) => tick(walk, update),
          isIn: walking.finding !== '' && !top && showsVolumeLicensing(framesOf(record)),
          cloud: knowledge.cloud?.id,
          onOpenPrivately: privacy.mayOpenPrivately ? openPrivately : undefined,
          onShow: tabId === undefined ? undefined : (target) => show(tabId, target),
          onRecent: privacy.isPrivate ? undefined : () => void openSettings(),
          ...(tabId !== undefined &&
            surface !== 'window' && { onKeepInView: () => keepInView(tabId, surface) }),
          messageForm: (id) =>
            hasMessages && <StepMessage key={id} {...{ id, tabId, record }} finding={walking.finding} />,
        }}
        onAnswer={(option) => go(advance(guide, answer(guide, walk, option), knowledge))}
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
          <OutsideLink class="quiet" data-action="contacts" href={contactsAddress(privacy.isPrivate)}>
            {words.contacts}
          </OutsideLink>
        )}
      </p>
      {top && <Search address={recognizeAddress(tabId, privacy.isPrivate)} onGo={go} />}
      <OtherFindings findings={others} onChoose={(finding) => beginAt(entryOf(guide, finding))} />
      <Organization />
      <CloudAddresses open={top === undefined} />
      <Journey journey={record.journey} findings={findings.map(({ id }) => id)} />
      {hasSketch && <Sketch tabId={tabId} findings={findings} />}
    </>
  );
}

import { useEffect } from 'preact/hooks';
import { showTarget } from '../../lib/browser/call-page.ts';
import { openPrivateWindow } from '../../lib/browser/private-window.ts';
import { canOpenBeside, openInWindow, openSettings, type Surface } from '../../lib/browser/surfaces.ts';
import type { FindingId } from '../../lib/facts/findings.ts';
import type { TargetId } from '../../lib/facts/page-targets.ts';
import { advance, knowledgeOfOther } from '../../lib/guide/known.ts';
import { aboutOf, entryOf, isUnderWay, walkFrom } from '../../lib/guide/opening.ts';
import { answer, back, backTo, replay, type Walk as WalkState } from '../../lib/guide/replay.ts';
import { walkOnceSaid } from '../../lib/guide/said.ts';
import { withBrought } from '../../lib/handover/helping.ts';
import { wrongStep } from '../../lib/journey/wrong-step.ts';
import { ticked } from '../../lib/steps/ticks.ts';
import { privateMark } from '../../lib/store/privacy.ts';
import { activeFindings, type TabRecord } from '../../lib/store/tab-record.ts';
import { readTab } from '../../lib/store/tab-records.ts';
import { answerByKey } from '../guide/answer-by-key.ts';
import { useGuide } from '../guide/guide.ts';
import { NodeView } from '../guide/NodeView.tsx';
import { TheirWords } from '../guide/TheirWords.tsx';
import { Trail } from '../guide/Trail.tsx';
import { useTheirWords } from '../guide/useTheirWords.ts';
import { HelpingLead } from '../handover/HelpingLead.tsx';
import { HelpingSwitch } from '../handover/HelpingSwitch.tsx';
import { LazyHandover } from '../handover/LazyHandover.tsx';
import { StepMessage } from '../handover/StepMessage.tsx';
import { useHelping } from '../handover/useHelping.ts';
import { broughtOf } from '../recognize/brought-of.ts';
import { Icon } from '../shared/Icon.tsx';
import { Organization } from '../shared/Organization.tsx';
import { OutsideLink } from '../shared/OutsideLink.tsx';
import { usePart } from '../shared/policy.ts';
import { useKeys } from '../shared/useKeys.ts';
import { useWords } from '../shared/words.ts';
import { CloudAddresses } from './CloudAddresses.tsx';
import { Dismissed } from './Dismissed.tsx';
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
  isPractice: boolean;
  /** What is in the box above: while something is, what it finds stands in the walk's place. */
  query: string;
  onQuery(query: string): void;
  /** Told whether the person has gone on from where the guide opened. */
  onUnderWay(isUnderWay: boolean): void;
}

/**
 * The walk through the guide: from what was found, or from where the person left it, to an outcome. What else helps
 * stands below and comes with it: were it there before, it would move away under a finger.
 */
export function Walk({ tabId, record, surface, isPractice, query, onQuery, onUnderWay }: WalkProps) {
  const findings = activeFindings(record);
  const { guide } = useGuide();
  const { interface: words } = useWords();
  const hasMap = usePart('map');
  const hasContacts = usePart('contacts');
  const hasMessages = usePart('messages');
  const hasSketch = usePart('sketch');
  const kept = useHelping(tabId, aboutOf(findings[0]));
  const seen = useSeen(record, kept?.helping);
  const theirWords = useTheirWords(kept?.helping.isOn ?? false);
  const privacy = usePrivacy(tabId);
  const { walking, go, tick } = useWalkSession(tabId, seen);
  const place = walking && replay(guide, walking.walk);
  useRecent(isPractice ? undefined : walking, place, tabId);
  const entry = entryOf(guide, findings[0], seen?.isIn);
  const hasGoneOn = walking !== undefined && (isUnderWay(walking) || walking.walk.entry !== entry);
  useEffect(() => onUnderWay(hasGoneOn), [onUnderWay, hasGoneOn]);
  useKeys(answerByKey);
  if (!walking || !place || !seen || !privacy || !kept) return null;
  const { helping } = kept;
  const { walk, done: ticks, moved } = walking;
  const [top, ...others] = findings;
  const { knowledge, isIn } = seen;
  const beginAt = (node: string) => go(walkFrom(guide, node, knowledge));
  const goTo = (next: WalkState, done?: string[]) => {
    onQuery('');
    go(next, done);
  };
  const held = { ...walk, answers: place.answers };
  /** What the customer says they see answers what it can, and leads to the way out of it. */
  const say = (said: FindingId[]) => {
    kept.change((now) => ({ ...now, said }));
    go(walkOnceSaid(guide, held, helping.said, knowledgeOfOther(knowledge, said)));
  };
  const found = findings.map(({ id }) => id);
  const fromPicture = (
    <OutsideLink class="quiet" data-action="recognize" href={recognizeAddress(tabId, privacy.isPrivate)}>
      {words.fromPicture}
    </OutsideLink>
  );
  const isAtStart = !top && !isIn && place.id === guide.start;
  const addresses = <CloudAddresses open={isAtStart} />;
  const isJourneyWrong = wrongStep(record.journey, found) >= 0;
  const journey = <Journey journey={record.journey} findings={found} />;
  return (
    <>
      <Search
        query={query}
        onGo={goTo}
        onBrought={(brought) => kept.change((now) => withBrought(now, broughtOf(brought)))}
      />
      {isAtStart && fromPicture}
      <div class="walk" hidden={query.trim() !== ''}>
        <Dismissed
          findings={record.findings.filter((finding) => !findings.includes(finding))}
          tabId={tabId}
        />
        <TheirWords words={theirWords}>
          <Trail
            place={place}
            onBack={() => go(back(held))}
            onBackTo={(index) => go(backTo(held, index))}
            onStartAgain={() => beginAt(walk.entry)}
          />
          {theirWords && <HelpingLead kind={place.node.kind} words={theirWords} />}
          <NodeView
            place={place}
            takeFocus={moved}
            doing={{
              // The tab is the helper's own: nothing in it is the customer's.
              tabId: helping.isOn ? undefined : tabId,
              isForOther: helping.isOn,
              ticks,
              onTicks: (update) => tick(walk, update),
              isIn: walking.finding !== '' && isIn === true,
              cloud: knowledge.cloud?.id,
              onOpenPrivately: privacy.mayOpenPrivately ? openPrivately : undefined,
              onShow: tabId === undefined || helping.isOn ? undefined : (target) => show(tabId, target),
              onRecent: privacy.isPrivate ? undefined : () => void openSettings(),
              ...(tabId !== undefined &&
                !helping.isOn &&
                surface !== 'window' && { onKeepInView: () => keepInView(tabId, surface) }),
              messageForm: (id) =>
                hasMessages && (
                  <StepMessage key={id} {...{ id, tabId, record, place }} finding={walking.finding} />
                ),
            }}
            onAnswer={(option) => go(advance(guide, answer(guide, walk, option), knowledge))}
          />
        </TheirWords>
        <HelpingSwitch {...{ place, tabId, kept }} cloud={knowledge.cloud?.id} onSaid={say} />
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
        </p>
        <OtherFindings findings={others} onChoose={(finding) => beginAt(entryOf(guide, finding))} />
        {isJourneyWrong && journey}
        <LazyHandover {...{ place, tabId, record, helping }} finding={walking.finding} done={ticked(ticks)} />
        <Organization />
        {isAtStart && addresses}
        <details class="fold more" data-more>
          <summary>
            <h2>{words.more}</h2>
          </summary>
          <div class="more-parts">
            <p class="aside">
              {tabId !== undefined && surface === 'popup' && canOpenBeside() && (
                <button
                  type="button"
                  class="quiet"
                  data-action="open-window"
                  onClick={() => keepInView(tabId, surface)}
                >
                  <Icon name="window" />
                  {words.openWindow}
                </button>
              )}
              {!isAtStart && fromPicture}
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
            {!isAtStart && addresses}
            {!isJourneyWrong && journey}
            {hasSketch && <Sketch tabId={tabId} findings={findings} />}
          </div>
        </details>
      </div>
    </>
  );
}

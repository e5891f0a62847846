import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { answerByKey } from '../components/guide/answer-by-key.ts';
import { useGuide } from '../components/guide/guide.ts';
import { NodeView } from '../components/guide/NodeView.tsx';
import { TheirWords } from '../components/guide/TheirWords.tsx';
import { Trail } from '../components/guide/Trail.tsx';
import { useTheirWords } from '../components/guide/useTheirWords.ts';
import { HelpingLead } from '../components/handover/HelpingLead.tsx';
import { HelpingSwitch } from '../components/handover/HelpingSwitch.tsx';
import { LazyHandover } from '../components/handover/LazyHandover.tsx';
import { PastedPlace } from '../components/handover/PastedPlace.tsx';
import { StepMessage } from '../components/handover/StepMessage.tsx';
import { useHelping } from '../components/handover/useHelping.ts';
import { BroughtBox } from '../components/popup/BroughtBox.tsx';
import { CloudAddresses } from '../components/popup/CloudAddresses.tsx';
import { Search } from '../components/popup/Search.tsx';
import { useSeen } from '../components/popup/useSeen.ts';
import { useWalkSession } from '../components/popup/useWalkSession.ts';
import { broughtOf } from '../components/recognize/brought-of.ts';
import { Organization } from '../components/shared/Organization.tsx';
import { usePart } from '../components/shared/policy.ts';
import { useKeys } from '../components/shared/useKeys.ts';
import { useWords } from '../components/shared/words.ts';
import type { FindingId } from '../lib/facts/findings.ts';
import { advance, knowledgeOfOther } from '../lib/guide/known.ts';
import { walkFrom } from '../lib/guide/opening.ts';
import { answer, back, backTo, replay, sameWalk, type Walk } from '../lib/guide/replay.ts';
import { walkOnceSaid } from '../lib/guide/said.ts';
import { placeHash } from '../lib/handover/guide-link.ts';
import { withBrought } from '../lib/handover/helping.ts';
import type { Pasted } from '../lib/handover/pasted.ts';
import { ticked } from '../lib/steps/ticks.ts';
import { emptyRecord } from '../lib/store/tab-record.ts';
import { placeIn } from './address.ts';
import { useAddress } from './useAddress.ts';
import { useTitle } from './useTitle.ts';
import { webTab } from './web-tab.ts';

/** The walk through the guide. Where it stands is the page's address, so that the browser's own buttons lead along it. */
export function WebWalk({ onShown }: { onShown(): void }) {
  const { guide } = useGuide();
  const { interface: words } = useWords();
  const hasMessages = usePart('messages');
  // Nothing is seen of other pages.
  const kept = useHelping(webTab, '');
  const seen = useSeen(emptyRecord, kept?.helping);
  const theirWords = useTheirWords(kept?.helping.isOn ?? false);
  const { walking, go, tick } = useWalkSession(webTab, seen);
  const [query, setQuery] = useState('');
  const [wrong, setWrong] = useState<Pasted>();
  const place = walking && replay(guide, walking.walk);

  /** What the address names, or is about to name: another walk comes from what was deleted elsewhere on the page. */
  const named = useRef<Walk>(undefined);
  const goOn = (next: Walk, done?: string[]): void => {
    named.current = next;
    go(next, done);
  };

  /** The walk follows the address. */
  const follow = (hash: string): void => {
    if (!walking || !seen) return;
    const found = placeIn(guide, hash);
    setWrong(found?.kind === 'error' ? found : undefined);
    named.current ??= walking.walk;
    if (found?.kind === 'error') return;
    const next = found?.walk ?? walkFrom(guide, guide.start, seen.knowledge);
    if (placeHash(guide, next) !== placeHash(guide, walking.walk)) goOn(next);
  };
  const goTo = useAddress(follow);

  const walk = walking?.walk;
  // With the rendering: were it later, the address could have moved on, and would be taken back.
  useLayoutEffect(() => {
    if (!walk) return;
    // At first the address leads, later whatever has moved.
    if (!named.current) follow(location.hash);
    else if (!sameWalk(walk, named.current)) {
      named.current = walk;
      goTo(placeHash(guide, walk));
    }
  });

  const isShown = Boolean(walking && place && seen && kept);
  useEffect(() => {
    if (isShown) onShown();
  }, [isShown, onShown]);
  useTitle(place);
  useKeys(answerByKey);
  if (!walking || !walk || !place || !seen || !kept) return null;
  const { helping } = kept;
  const { done: ticks, moved } = walking;
  const { knowledge } = seen;
  /** The address follows the walk. */
  const move = (next: Walk, done?: string[]): void => {
    setWrong(undefined);
    setQuery('');
    goOn(next, done);
    goTo(placeHash(guide, next));
  };
  const beginAt = (node: string) => move(walkFrom(guide, node, knowledge));
  const held = { ...walk, answers: place.answers };
  const say = (said: FindingId[]) => {
    kept.change((now) => ({ ...now, said }));
    move(walkOnceSaid(guide, held, helping.said, knowledgeOfOther(knowledge, said)));
  };
  return (
    <>
      <BroughtBox query={query} onQuery={setQuery} />
      <Search
        query={query}
        onGo={move}
        onBrought={(brought) => kept.change((now) => withBrought(now, broughtOf(brought)))}
      />
      <div class="walk" hidden={query.trim() !== ''}>
        {wrong && <PastedPlace pasted={wrong} onGo={move} />}
        <TheirWords words={theirWords}>
          <Trail
            place={place}
            onBack={() => move(back(held))}
            onBackTo={(index) => move(backTo(held, index))}
            onStartAgain={() => beginAt(walk.entry)}
          />
          {theirWords && <HelpingLead kind={place.node.kind} words={theirWords} />}
          <NodeView
            place={place}
            takeFocus={moved}
            doing={{
              tabId: undefined,
              isForOther: helping.isOn,
              ticks,
              onTicks: (update) => tick(walk, update),
              isIn: false,
              cloud: knowledge.cloud?.id,
              messageForm: (id) =>
                hasMessages && (
                  <StepMessage
                    key={id}
                    id={id}
                    tabId={webTab}
                    record={emptyRecord}
                    finding=""
                    place={place}
                  />
                ),
            }}
            onAnswer={(option) => move(advance(guide, answer(guide, walk, option), knowledge))}
          />
        </TheirWords>
        <HelpingSwitch {...{ place, kept }} tabId={webTab} cloud={knowledge.cloud?.id} onSaid={say} />
        <LazyHandover
          {...{ place, helping }}
          tabId={webTab}
          record={emptyRecord}
          finding=""
          done={ticked(ticks)}
        />
        {walk.entry !== guide.start && (
          <p class="aside">
            <button
              type="button"
              class="quiet"
              data-action="something-else"
              onClick={() => beginAt(guide.start)}
            >
              {words.toStart}
            </button>
          </p>
        )}
        <Organization />
        <CloudAddresses open={false} />
      </div>
    </>
  );
}

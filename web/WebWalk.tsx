import { useEffect, useRef, useState } from 'preact/hooks';
import { useGuide } from '../components/guide/guide.ts';
import { NodeView } from '../components/guide/NodeView.tsx';
import { Trail } from '../components/guide/Trail.tsx';
import { LazyHandover } from '../components/handover/LazyHandover.tsx';
import { PastedPlace } from '../components/handover/PastedPlace.tsx';
import { StepMessage } from '../components/handover/StepMessage.tsx';
import { CloudAddresses } from '../components/popup/CloudAddresses.tsx';
import { Search } from '../components/popup/Search.tsx';
import { useSeen } from '../components/popup/useSeen.ts';
import { useWalkSession } from '../components/popup/useWalkSession.ts';
import { Organization } from '../components/shared/Organization.tsx';
import { usePart } from '../components/shared/policy.ts';
import { useWords } from '../components/shared/words.ts';
import { advance } from '../lib/guide/known.ts';
import { walkFrom } from '../lib/guide/opening.ts';
import { answer, back, backTo, replay, sameWalk, type Walk } from '../lib/guide/replay.ts';
import type { Pasted } from '../lib/handover/pasted.ts';
import { ticked } from '../lib/steps/ticks.ts';
import { emptyRecord } from '../lib/store/tab-record.ts';
import { addressOf, placeIn } from './address.ts';
import { useAddress } from './useAddress.ts';
import { useTitle } from './useTitle.ts';
import { webTab } from './web-tab.ts';

/** The walk through the guide. Where it stands is the page's address, so that the browser's own buttons lead along it. */
export function WebWalk() {
  const { guide } = useGuide();
  const { interface: words } = useWords();
  const hasMessages = usePart('messages');
  // Nothing is seen of other pages.
  const seen = useSeen(emptyRecord);
  const { walking, go, tick } = useWalkSession(webTab, seen);
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
    if (addressOf(guide, next) !== addressOf(guide, walking.walk)) goOn(next);
  };
  const goTo = useAddress(follow);

  const walk = walking?.walk;
  useEffect(() => {
    if (!walk) return;
    // At first the address leads, later whatever has moved.
    if (!named.current) follow(location.hash);
    else if (!sameWalk(walk, named.current)) {
      named.current = walk;
      goTo(addressOf(guide, walk));
    }
  });

  useTitle(place);
  if (!walking || !walk || !place || !seen) return null;
  const { done: ticks, moved } = walking;
  const { knowledge } = seen;
  /** The address follows the walk. */
  const move = (next: Walk, done?: string[]): void => {
    setWrong(undefined);
    goOn(next, done);
    goTo(addressOf(guide, next));
  };
  const beginAt = (node: string) => move(walkFrom(guide, node, knowledge));
  const held = { ...walk, answers: place.answers };
  return (
    <>
      <Search onGo={move} />
      {wrong && <PastedPlace pasted={wrong} onGo={move} />}
      <Trail
        place={place}
        onBack={() => move(back(held))}
        onBackTo={(index) => move(backTo(held, index))}
        onStartAgain={() => beginAt(walk.entry)}
      />
      <NodeView
        place={place}
        takeFocus={moved}
        doing={{
          tabId: undefined,
          ticks,
          onTicks: (update) => tick(walk, update),
          isIn: false,
          cloud: knowledge.cloud?.id,
          messageForm: (id) =>
            hasMessages && <StepMessage key={id} id={id} tabId={webTab} record={emptyRecord} finding="" />,
        }}
        onAnswer={(option) => move(advance(guide, answer(guide, walk, option), knowledge))}
      />
      <LazyHandover place={place} tabId={webTab} record={emptyRecord} finding="" done={ticked(ticks)} />
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
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Actor } from '../../lib/facts/actors.ts';
import { checksOf, signKey, stageKey } from '../../lib/guide/checks.ts';
import type { OutcomeNode } from '../../lib/guide/types.ts';
import { type ProofId, stages } from '../../lib/steps/proofs.ts';
import { follow, setTick, type Ticks } from '../../lib/steps/ticks.ts';
import { fill } from '../../lib/text/fill.ts';
import type { NodeWords } from '../../locales/shape/guide.ts';
import { Icon } from '../shared/Icon.tsx';
import { usePart } from '../shared/policy.ts';
import { useWords } from '../shared/words.ts';
import { GuideText } from './GuideText.tsx';
import { ShowTarget } from './ShowTarget.tsx';
import { StepAddresses } from './StepAddresses.tsx';
import type { StepProgress } from './step-progress.ts';
import { TickBox } from './TickBox.tsx';
import { useTabState } from './useTabState.ts';

interface StepListProps {
  node: OutcomeNode;
  words: NodeWords;
  /** Left out where the steps are only to be read. */
  doing?: StepProgress | undefined;
}

/** What to do, step by step. Where it is being done, the page ticks what it proves, and the person the rest. */
export function StepList({ node, words, doing }: StepListProps) {
  const { interface: labels } = useWords();
  const steps = Object.entries(node.steps);
  const news = useFollowing(node, doing);
  const canShow = usePart('show-me');
  return (
    <>
      <h3>{labels.steps}</h3>
      <ol class="steps">
        {steps.map(([id, step]) => (
          <Item
            key={id}
            name={id}
            doing={doing}
            actor={step.actor === node.actor ? undefined : step.actor}
            text={<GuideText text={words.steps?.[id] ?? id} />}
            data-step={id}
          >
            <StepAddresses step={step} doing={doing} />
            {step.proof && doing && !doing.ticks[id]?.on && (
              <StageList step={id} proof={step.proof} ticks={doing.ticks} />
            )}
            {canShow && step.shows && doing?.onShow && (
              <ShowTarget target={step.shows} onShow={doing.onShow} />
            )}
            {step.message && doing?.messageForm(step.message)}
          </Item>
        ))}
      </ol>
      {doing && (
        <p role="status" class="visually-hidden" data-news>
          {news}
        </p>
      )}
    </>
  );
}

/** How far the person has got on the way through a step, where the page can tell. */
function StageList({ step, proof, ticks }: { step: string; proof: ProofId; ticks: Ticks }) {
  const { steps: words } = useWords();
  const passed = (stages[proof] ?? []).filter((stage) => ticks[stageKey(step, stage)]);
  if (passed.length === 0) return null;
  return (
    <ul class="stages">
      {passed.map((stage) => (
        <li key={stage} class="hint" data-stage={stage}>
          <Icon name="check" /> {words.proofs[stage]}
        </li>
      ))}
    </ul>
  );
}

/** The signs that an outcome worked, as far as the page can prove them. */
export function SignList({ node, doing }: { node: OutcomeNode; doing: StepProgress }) {
  const { steps: words } = useWords();
  if (!node.proofs) return null;
  return (
    <ul class="signs">
      {node.proofs.map((proof) => (
        <Item key={proof} name={signKey(proof)} doing={doing} text={words.proofs[proof]} data-sign={proof} />
      ))}
    </ul>
  );
}

/** Ticks what the tab proves; hands back what to read out of it. */
function useFollowing(node: OutcomeNode, doing: StepProgress | undefined): string {
  const { steps: words } = useWords();
  const [news, setNews] = useState('');
  const isChecked = usePart('step-checks');
  const tab = useTabState(isChecked ? doing?.tabId : undefined);
  const latest = useRef({ doing, words });
  latest.current = { doing, words };
  useEffect(() => {
    const { doing, words } = latest.current;
    if (!tab || !doing) return;
    const checks = checksOf(node);
    const ticks = follow(doing.ticks, checks, tab);
    if (ticks === doing.ticks) return;
    const ids = Object.keys(node.steps);
    // A stage on the way to a step is no news once the step is done.
    const isPassed = (key: string) => key.includes('/') && ticks[key.slice(0, key.indexOf('/'))]?.on;
    const added = checks.filter(({ key }) => ticks[key] && !doing.ticks[key] && !isPassed(key));
    setNews(
      added
        .map(({ key, proof }) => {
          const number = ids.indexOf(key) + 1;
          const step = number > 0 ? `${fill(words.ticked, { number: String(number) })} ` : '';
          return step + words.proofs[proof];
        })
        .join(' '),
    );
    doing.onTicks((before) => follow(before, checks, tab));
  }, [tab, node]);
  return news;
}

interface ItemProps {
  name: string;
  doing: StepProgress | undefined;
  /** Who does it, where that isn't who acts in the rest. */
  actor?: Actor | undefined;
  text: ComponentChildren;
  children?: ComponentChildren;
  [data: `data-${string}`]: string;
}

function Item({ name, doing, actor, text, children, ...data }: ItemProps) {
  const { actors } = useWords();
  const id = useId();
  const tick = doing?.ticks[name];
  return (
    <li class={'data-sign' in data ? 'sign' : 'step'} {...data} {...(tick?.on && { 'data-done': tick.by })}>
      {actor && (
        <p class="hint" data-step-actor={actor}>
          <Icon name="person" /> {actors[actor]}
        </p>
      )}
      <span id={id}>{text}</span>
      {doing && (
        <TickBox
          checked={tick?.on ?? false}
          textId={id}
          onChange={(on) => doing.onTicks((before) => setTick(before, name, on))}
        />
      )}
      {children}
      {tick?.by === 'page' && <Seen proof={tick.proof} host={tick.host} route={tick.route} />}
    </li>
  );
}

const careful: Partial<Record<ProofId, 'banner' | 'rows'>> = {
  'banner-gone': 'banner',
  'no-access-at-risk': 'rows',
  'status-active': 'rows',
  'invitation-reset': 'rows',
};

/** What the page proved a step by. */
function Seen({ proof, host, route }: { proof: ProofId; host: string; route: string }) {
  const { steps: words } = useWords();
  const doubt = careful[proof];
  return (
    <p class="hint" data-seen={proof}>
      {`${words.seen} ${words.proofs[proof]} (${host}${route && ` #${route}`})`}
      {doubt && ` ${words.surely[doubt]}`}
    </p>
  );
}

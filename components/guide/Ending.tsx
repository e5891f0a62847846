import { useEffect, useRef } from 'preact/hooks';
import { type EndingId, endingOf, SOLVED } from '../../lib/guide/ending.ts';
import type { OutcomeNode } from '../../lib/guide/types.ts';
import { setTick } from '../../lib/steps/ticks.ts';
import { Icon } from '../shared/Icon.tsx';
import { useGuide } from './guide.ts';
import type { StepProgress } from './step-progress.ts';
import { WayOn } from './WayOn.tsx';

interface EndingProps {
  node: OutcomeNode;
  doing: StepProgress;
  onAnswer(option: string): void;
}

/** Whether the steps solved it: shown where the page proves it, else asked. */
export function Ending({ node, doing, onAnswer }: EndingProps) {
  const { walkWords: words } = useGuide();
  const ending = endingOf(node, doing.ticks, doing.isIn);
  const say = (on: boolean) => doing.onTicks((ticks) => setTick(ticks, SOLVED, on));
  if (ending) return <Ended ending={ending} onTakeBack={() => say(false)} />;
  return (
    <section class="ending">
      <h3>{words.solved}</h3>
      <button type="button" class="option" data-action="solved" onClick={() => say(true)}>
        {words.yes}
        <Icon name="check" />
      </button>
      {node.otherwise && (
        <>
          <p>{words.no}</p>
          <WayOn to={node.otherwise} onAnswer={onAnswer} />
        </>
      )}
    </section>
  );
}

/** The end of a walk, and what to do now. */
function Ended({ ending, onTakeBack }: { ending: EndingId; onTakeBack(): void }) {
  const { walkWords: words } = useGuide();
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone; what the page proves leaves the keyboard where it is.
  useEffect(() => {
    if (ending === 'solved' && document.activeElement === document.body) title.current?.focus();
  }, [ending]);
  const { title: said, now } = words.ended[ending];
  return (
    <section class="ending ended" data-ending={ending}>
      <h3 ref={title} tabIndex={-1}>
        <Icon name="check" /> {said}
      </h3>
      <p>{now}</p>
      <button type="button" class="quiet" data-action="not-solved" onClick={onTakeBack}>
        {words.notAfterAll}
      </button>
    </section>
  );
}

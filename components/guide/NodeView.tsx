import { useEffect, useRef } from 'preact/hooks';
import type { Place } from '../../lib/guide/replay.ts';
import { GuideText } from './GuideText.tsx';
import { useGuide } from './guide.ts';
import { OutcomeBody } from './OutcomeBody.tsx';
import { QuestionBody } from './QuestionBody.tsx';
import type { StepProgress } from './step-progress.ts';

interface NodeViewProps {
  place: Place;
  /** Move the keyboard to the node's title once it is shown: the person has just answered. */
  takeFocus: boolean;
  doing: StepProgress;
  onAnswer(option: string): void;
}

/** The question or outcome that the walk has come to. */
export function NodeView({ place: { id, node }, takeFocus, doing, onAnswer }: NodeViewProps) {
  const { guideWords } = useGuide();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who opens the guide begins here, where nothing above has the keyboard.
    if (!id || !(takeFocus || document.activeElement === document.body)) return;
    title.current?.focus({ preventScroll: true });
    // What stands above is a few lines by then, and no more than that.
    if (takeFocus) (title.current?.closest('.guide-frame') ?? window).scrollTo(0, 0);
  }, [id, takeFocus]);
  const words = guideWords.nodes[id];
  if (!words) return null;
  return (
    <section
      key={id}
      class="node"
      data-node={id}
      {...(node.kind === 'outcome' && { 'data-outcome': node.code })}
    >
      <h2 ref={title} tabIndex={-1}>
        <GuideText text={words.title} />
      </h2>
      {node.kind === 'question' ? (
        <QuestionBody node={node} words={words} onAnswer={onAnswer} />
      ) : (
        <OutcomeBody key={id} id={id} node={node} words={words} doing={doing} onAnswer={onAnswer} />
      )}
    </section>
  );
}

import { useId, useState } from 'preact/hooks';
import { answerLabel } from '../../lib/guide/answer-label.ts';
import type { Answer, Place } from '../../lib/guide/replay.ts';
import { plainText } from '../../lib/guide/text.ts';
import { fill } from '../../lib/text/fill.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/words.ts';
import { GuideText } from './GuideText.tsx';
import { useGuide } from './guide.ts';

interface TrailProps {
  place: Place;
  /** Goes back to what the person answered last. */
  onBack(): void;
  /** Goes back to the question with this index, and asks it. */
  onBackTo(index: number): void;
  onStartAgain(): void;
}

/** What was answered so far: each answer can be changed, the last one taken back. */
export function Trail({ place: { answers }, onBack, onBackTo, onStartAgain }: TrailProps) {
  const { interface: words } = useWords();
  const { guideWords, walkWords } = useGuide();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (answers.length === 0) return null;
  const given = ({ by, ...answer }: Answer) => {
    const labels = { otherwise: words.stillNotSolved, wentOn: walkWords.wentOn };
    const label = answerLabel(guideWords, answer, labels);
    return by ? fill(walkWords.known[by], { answer: label }) : label;
  };
  const titleOf = (index: number) => {
    const node = answers[index]?.node ?? '';
    return guideWords.nodes[node]?.title ?? node;
  };
  const change = (index: number) => ({
    label: `${words.change}: ${plainText(titleOf(index), guideWords.terms)}`,
    onClick: () => onBackTo(index),
  });
  // What led here unasked is in view: it may be wrong.
  const unasked = answers.length - 1 - answers.findLastIndex(({ by }) => !by);
  return (
    <nav class="trail" aria-label={words.yourAnswers}>
      <div class="trail-buttons">
        <button type="button" class="quiet" data-action="back" onClick={onBack}>
          <Icon name="back" />
          {words.back}
        </button>
        <button
          type="button"
          class="quiet"
          data-action="answers"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {words.yourAnswers} ({answers.length})
          <Icon name="down" />
        </button>
        <button type="button" class="quiet" data-action="start-again" onClick={onStartAgain}>
          <Icon name="restart" />
          {words.startAgain}
        </button>
      </div>
      {unasked > 0 && (
        <ul class="known">
          {answers.map((answer, index) =>
            index < answers.length - unasked ? null : (
              <li key={answer.node} data-known={answer.node} data-by={answer.by}>
                <span>
                  <GuideText text={given(answer)} />
                </span>
                <ChangeButton {...change(index)} />
              </li>
            ),
          )}
        </ul>
      )}
      <ol id={id} hidden={!isOpen}>
        {answers.map((answer, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a way can come by a node twice, and answers never change places
          <li key={index}>
            <span class="hint">
              <GuideText text={titleOf(index)} />
            </span>
            <span class="given">
              <GuideText text={given(answer)} />
            </span>
            <ChangeButton {...change(index)} data-change={answer.node} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface ChangeButtonProps {
  /** Read out: which answer it changes. */
  label: string;
  onClick(): void;
  'data-change'?: string;
}

function ChangeButton({ label, ...rest }: ChangeButtonProps) {
  const { interface: words } = useWords();
  return (
    <button type="button" class="quiet" aria-label={label} {...rest}>
      {words.change}
    </button>
  );
}

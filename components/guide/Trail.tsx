import { OTHERWISE, type Place } from '../../lib/guide/replay.ts';
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
  const { guideWords } = useGuide();
  if (answers.length === 0) return null;
  return (
    <nav class="trail" aria-label={words.yourAnswers}>
      <div class="trail-buttons">
        <button type="button" class="quiet" data-action="back" onClick={onBack}>
          <Icon name="back" />
          {words.back}
        </button>
        <button type="button" class="quiet" data-action="start-again" onClick={onStartAgain}>
          <Icon name="restart" />
          {words.startAgain}
        </button>
      </div>
      <details>
        <summary>
          {words.yourAnswers} ({answers.length})
        </summary>
        <ol>
          {answers.map(({ node, option }, index) => {
            const asked = guideWords.nodes[node];
            const given = option === OTHERWISE ? words.stillNotSolved : (asked?.options?.[option] ?? option);
            return (
              <li key={node}>
                <span class="hint">
                  <GuideText text={asked?.title ?? node} />
                </span>
                <span class="given">
                  <GuideText text={given} />
                </span>
                <button
                  type="button"
                  class="quiet"
                  data-change={node}
                  aria-label={`${words.change}: ${asked?.title ?? node}`}
                  onClick={() => onBackTo(index)}
                >
                  {words.change}
                </button>
              </li>
            );
          })}
        </ol>
      </details>
    </nav>
  );
}

import { nextLabel } from '../../lib/guide/answer-label.ts';
import { nextOption } from '../../lib/guide/replay.ts';
import { Icon } from '../shared/Icon.tsx';
import { GuideText } from './GuideText.tsx';
import { useGuide } from './guide.ts';

interface NextListProps {
  /** The outcome. */
  id: string;
  /** Nodes that may come next. */
  next: readonly string[];
  onAnswer(option: string): void;
}

/** What may come next, or beside an outcome: the step before or after, the second problem. */
export function NextList({ id, next, onAnswer }: NextListProps) {
  const { guideWords, walkWords } = useGuide();
  return (
    <section class="next">
      <h3>{walkWords.next}</h3>
      <ul class="options">
        {next.map((to) => (
          <li key={to}>
            <button
              type="button"
              class="option"
              data-option={nextOption(to)}
              onClick={() => onAnswer(nextOption(to))}
            >
              <span>
                <GuideText text={nextLabel(guideWords, id, to)} />
              </span>
              <Icon name="forward" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

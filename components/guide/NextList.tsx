import { nextLabel } from '../../lib/guide/answer-label.ts';
import { nextOption } from '../../lib/guide/replay.ts';
import { AnswerButton } from './AnswerButton.tsx';
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
            <AnswerButton option={nextOption(to)} text={nextLabel(guideWords, id, to)} onAnswer={onAnswer} />
          </li>
        ))}
      </ul>
    </section>
  );
}

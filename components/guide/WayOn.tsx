import { OTHERWISE } from '../../lib/guide/replay.ts';
import { AnswerButton } from './AnswerButton.tsx';
import { useGuide } from './guide.ts';

/** The way on from an outcome that didn't help. */
export function WayOn({ to, onAnswer }: { to: string; onAnswer(option: string): void }) {
  const { guideWords } = useGuide();
  return <AnswerButton option={OTHERWISE} text={guideWords.nodes[to]?.title ?? to} onAnswer={onAnswer} />;
}

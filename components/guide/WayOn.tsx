import { OTHERWISE } from '../../lib/guide/replay.ts';
import { Icon } from '../shared/Icon.tsx';
import { GuideText } from './GuideText.tsx';
import { useGuide } from './guide.ts';

/** The way on from an outcome that didn't help. */
export function WayOn({ to, onAnswer }: { to: string; onAnswer(option: string): void }) {
  const { guideWords } = useGuide();
  return (
    <button type="button" class="option" data-option={OTHERWISE} onClick={() => onAnswer(OTHERWISE)}>
      <span>
        <GuideText text={guideWords.nodes[to]?.title ?? to} />
      </span>
      <Icon name="forward" />
    </button>
  );
}

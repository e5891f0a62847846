import { replay, type Walk } from '../../lib/guide/replay.ts';
import type { Pasted } from '../../lib/handover/pasted.ts';
import { formatDay } from '../../lib/text/day.ts';
import { fill } from '../../lib/text/fill.ts';
import { loadHandoverViewWords } from '../../locales/load/handover.ts';
import { GuideText } from '../guide/GuideText.tsx';
import { useGuide } from '../guide/guide.ts';
import { Icon } from '../shared/Icon.tsx';
import { useLoaded } from '../shared/useLoaded.ts';
import { useWords } from '../shared/words.ts';

interface PastedPlaceProps {
  pasted: Pasted;
  onGo(walk: Walk, done?: string[]): void;
}

/** The place that a pasted summary or code stands for, or what is wrong with it. */
export function PastedPlace({ pasted, onGo }: PastedPlaceProps) {
  const { guide, guideWords } = useGuide();
  const { locale } = useWords();
  const words = useLoaded(loadHandoverViewWords, locale);
  if (!words) return null;
  if (pasted.kind === 'error') {
    const { error, values } = pasted;
    return (
      <p class="pasted-error" role="alert" data-pasted-error={error}>
        {words.errors[error]}
        {values.length > 0 && ` ${words.badValues} ${values.join(', ')}`}
      </p>
    );
  }
  const { walk, whole, made, done } = pasted;
  const { id, node } = replay(guide, walk);
  return (
    <div class="options" role="status">
      <button type="button" class="option" data-pasted={id} onClick={() => onGo(walk, done)}>
        <span>
          <GuideText text={guideWords.nodes[id]?.title ?? id} />
          <span class="hint">
            {node.kind === 'outcome' && `${node.code} · `}
            {made ? fill(words.pastedSummary, { date: formatDay(locale, made) }) : words.pastedCode}
          </span>
        </span>
        <Icon name="forward" />
      </button>
      {!whole && <p class="hint">{words.notWhole}</p>}
    </div>
  );
}

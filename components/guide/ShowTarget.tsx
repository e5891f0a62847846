import { useState } from 'preact/hooks';
import { type Target, type TargetId, targets } from '../../lib/facts/page-targets.ts';
import { plainName } from '../../lib/guide/text.ts';
import type { Showing } from '../../lib/messages/page-search.ts';
import { fill } from '../../lib/text/fill.ts';
import { useWords } from '../shared/words.ts';
import { useGuide } from './guide.ts';

interface ShowTargetProps {
  target: TargetId;
  onShow(target: TargetId): Promise<Showing | undefined>;
}

/** A button that outlines on the page what a step names, or says why it can't. */
export function ShowTarget({ target, onShow }: ShowTargetProps) {
  const { page: labels, steps: words } = useWords();
  const { guideWords } = useGuide();
  const [showing, setShowing] = useState<Showing | 'nowhere'>();
  const nameOf = (id: TargetId) => plainName(targets[id].term, guideWords.terms) ?? '';

  const show = async () => setShowing((await onShow(target)) ?? 'nowhere');

  function say(shown: Showing | 'nowhere'): string {
    if (shown === 'nowhere' || shown.state === 'nothing') return words.nothing;
    const name = nameOf(shown.target);
    if (shown.state === 'found') return fill(shown.first ? words.shownFirst : words.shown, { name });
    if (shown.state === 'unread') return fill(words.unread, { name });
    const { missing }: Target = targets[shown.target];
    return `${fill(words.missing, { name })} ${words.why[missing]}`;
  }

  return (
    <div class="show">
      <button
        type="button"
        class="quiet"
        data-action="show-step"
        data-shows={target}
        aria-label={`${labels.showMe}: ${nameOf(target)}`}
        onClick={show}
      >
        {labels.showMe}
      </button>
      <p
        role="status"
        class="hint"
        {...(showing && { 'data-showing': showing === 'nowhere' ? 'nothing' : showing.state })}
      >
        {showing && say(showing)}
      </p>
    </div>
  );
}

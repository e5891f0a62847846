import { useWords } from '../shared/words.ts';
import { useGuide } from './guide.ts';

/** Where a place is found again when what takes time has had it. */
export function ComeBack({ onRecent }: { onRecent(): void }) {
  const { interface: labels } = useWords();
  const { walkWords: words } = useGuide();
  return (
    <p class="hint" data-come-back>
      {words.comeBack}{' '}
      <button type="button" class="in-text" data-action="recent" onClick={onRecent}>
        {labels.settings}
      </button>
    </p>
  );
}

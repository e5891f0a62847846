import type { Place } from '../../lib/guide/replay.ts';
import { shareCode } from '../../lib/handover/share-code.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';
import { useGuide } from '../guide/guide.ts';
import { CopyButton } from '../shared/CopyButton.tsx';

/** The short code of a place, with which a colleague's guide finds it. */
export function SharePlace({ place, words }: { place: Place; words: HandoverViewWords }) {
  const { guide } = useGuide();
  const { answers, id, node } = place;
  const code = shareCode(guide, { entry: answers[0]?.node ?? id, answers });
  // An outcome's own code stands above already.
  if (node.kind === 'outcome' && node.code === code) return null;
  return (
    <div class="share">
      <p class="code">
        {words.shareCode} <strong data-share-code>{code}</strong>
        <CopyButton text={code} what={words.shareCode} />
      </p>
      <p class="hint">{words.shareHint}</p>
    </div>
  );
}

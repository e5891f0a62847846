import { useState } from 'preact/hooks';
import type { KeptPlace } from '../../lib/facts/kept-kinds.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';
import { useWords } from '../shared/words.ts';

interface WipeButtonProps {
  words: HandoverViewWords;
  /** Where what is typed is kept; undefined until it is known. */
  place: KeptPlace | undefined;
  /** Deletes it, and hands over how to bring it back. */
  onWipe(): () => void;
}

/** Says where what is typed is kept, and deletes it; as long as the form stands, it can be brought back. */
export function WipeButton({ words, place, onWipe }: WipeButtonProps) {
  const { interface: labels } = useWords();
  const [undo, setUndo] = useState<() => void>();
  return (
    <div class="kept">
      <p class="hint" data-kept-place={place}>
        {place && words.kept[place]}
      </p>
      <button
        type="button"
        class="quiet"
        data-action="wipe"
        onClick={() => {
          const bringBack = onWipe();
          setUndo(() => bringBack);
        }}
      >
        {words.wipe}
      </button>
      <span class="hint" role="status">
        {undo && words.wiped}
      </span>
      {undo && (
        <button
          type="button"
          class="quiet"
          data-action="undo"
          onClick={() => {
            undo();
            setUndo(undefined);
          }}
        >
          {labels.undo}
        </button>
      )}
    </div>
  );
}

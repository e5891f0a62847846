import { useState } from 'preact/hooks';
import type { KeptPlace } from '../../lib/facts/kept-kinds.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';

interface WipeButtonProps {
  words: HandoverViewWords;
  /** Where what is typed is kept; undefined until it is known. */
  place: KeptPlace | undefined;
  onWipe(): void;
}

/** Says where what is typed is kept, and deletes it. */
export function WipeButton({ words, place, onWipe }: WipeButtonProps) {
  const [wiped, setWiped] = useState(false);
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
          onWipe();
          setWiped(true);
        }}
        onBlur={() => setWiped(false)}
      >
        {words.wipe}
      </button>
      <span class="hint" role="status">
        {wiped && words.wiped}
      </span>
    </div>
  );
}

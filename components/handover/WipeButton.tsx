import { useState } from 'preact/hooks';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';

/** Says where what is typed is kept, and deletes it. */
export function WipeButton({ words, onWipe }: { words: HandoverViewWords; onWipe(): void }) {
  const [wiped, setWiped] = useState(false);
  return (
    <div class="kept">
      <p class="hint">{words.kept}</p>
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

/** A question's ring with its mark, or an outcome's sheet with a tick: told apart by shape. */
export function NodeMark({ kind }: { kind: 'question' | 'outcome' }) {
  return (
    <svg class={`node-mark ${kind}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {kind === 'question' ? (
        <>
          <circle cx="8" cy="8" r="7" />
          <path d="M5.9 6.3c0-1.3 1-2 2.1-2s2.1.8 2.1 1.9c0 1.5-2.1 1.6-2.1 3.1M8 11.4v.3" />
        </>
      ) : (
        <>
          <path class="sheet" d="M2 1h8.5L14 4.5V15H2z" />
          <path d="M5 8.6 7.2 11l4-5" />
        </>
      )}
    </svg>
  );
}

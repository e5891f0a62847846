import type { BrowserId } from '../../lib/facts/browsers.ts';

const puzzle = 'M6 5h3a2 2 0 1 1 4 0h3v4a2 2 0 1 0 0 4v3H6v-3.5a1.8 1.8 0 1 1 0-3.6z';

/** What stands beside an extension's name in a browser's list of extensions. */
const marks: Record<BrowserId, string> = {
  // a pin
  chrome: 'M8 3h5v2l-1 1v3l2 2v1h-3v5l-.5 1-.5-1v-5H7v-1l2-2V6L8 5z',
  // an eye
  edge: 'M2 10c2-4 5-6 8-6s6 2 8 6c-2 4-5 6-8 6s-6-2-8-6m8-3.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7',
  // a gear
  firefox:
    'M9 2h2l.5 2 1.6.7 1.9-1 1.4 1.4-1 1.9.6 1.5 2 .5v2l-2 .5-.7 1.6 1 1.9-1.3 1.4-1.9-1-1.6.6-.5 2H9l-.5-2-1.5-.7-2 1L3.600 14.900l1-1.900-.6-1.600-2-.5V9l2-.5.6-1.600-1-1.900L5 3.600l1.900 1L8.500 4zM10 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
};

/** The toolbar, its puzzle piece and the list below it, with what to press marked; the words beside it say the same. */
export function PinPicture({ of }: { of: BrowserId }) {
  return (
    <svg class="pin-picture" viewBox="0 0 320 132" aria-hidden="true" data-pin-picture={of}>
      <rect class="toolbar" x="1" y="1" width="318" height="36" rx="6" />
      <rect class="field" x="12" y="8" width="216" height="22" rx="11" />
      <circle class="ring" cx="258" cy="19" r="15" />
      <path transform="translate(248 9)" d={puzzle} />
      <circle class="face" cx="298" cy="19" r="9" />
      <rect class="list" x="128" y="46" width="176" height="80" rx="6" />
      <rect class="line" x="164" y="60" width="84" height="6" rx="3" />
      <rect class="mark" x="140" y="80" width="20" height="20" rx="4" />
      <path class="sign" d="m144 85 4.200 9 4.200-9" />
      <rect class="line own" x="168" y="87" width="80" height="6" rx="3" />
      <circle class="ring" cx="282" cy="90" r="15" />
      <path transform="translate(272 80)" fill-rule="evenodd" d={marks[of]} />
      <rect class="line" x="164" y="112" width="64" height="6" rx="3" />
    </svg>
  );
}

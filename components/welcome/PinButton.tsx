import { useEffect, useState } from 'preact/hooks';
import { isPinned } from '../../lib/browser/toolbar.ts';
import { browserOf } from '../../lib/facts/browsers.ts';
import type { WelcomeWords } from '../../locales/shape/welcome.ts';
import { Icon } from '../shared/Icon.tsx';
import { PinPicture } from './PinPicture.tsx';

/** How the extension's button gets to the toolbar, or that it is there. */
export function PinButton({ words }: { words: WelcomeWords }) {
  const [pinned, setPinned] = useState<boolean>();
  useEffect(() => {
    const look = () => void isPinned().then(setPinned);
    look();
    // The person pins it in the browser's own menu, and comes back here.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  const here = browserOf(navigator.userAgent);
  return (
    <section data-pinned={pinned}>
      <h2>{words.pin}</h2>
      <p>{words.pinWhy}</p>
      {pinned ? (
        <p class="fine">
          <Icon name="check" /> {words.pinned}
        </p>
      ) : (
        <>
          <p>{words.pinHow[here]}</p>
          <PinPicture of={here} />
        </>
      )}
    </section>
  );
}

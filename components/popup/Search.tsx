import { useEffect, useState } from 'preact/hooks';
import type { Walk } from '../../lib/guide/replay.ts';
import { OutsideLink } from '../shared/OutsideLink.tsx';
import { useWords } from '../shared/words.ts';
import type { BroughtView } from './BroughtView.tsx';

interface SearchProps {
  /** Of the page that takes files and pictures; the guide on the web has none. */
  address?: string;
  onGo(walk: Walk, done?: string[]): void;
}

/** Takes what a person has in hand, a code, a message, a link, a mail, a colleague's summary, or words to search for. */
export function Search({ address, onGo }: SearchProps) {
  const { interface: words } = useWords();
  const [text, setText] = useState('');
  const [loaded, setLoaded] = useState<{ View: typeof BroughtView }>();
  const isWanted = text.trim() !== '';

  // What reads and searches is loaded with the first letter typed.
  useEffect(() => {
    if (isWanted) void import('./BroughtView.tsx').then(({ BroughtView: View }) => setLoaded({ View }));
  }, [isWanted]);

  const go = (walk: Walk, done?: string[]) => {
    setText('');
    onGo(walk, done);
  };
  return (
    <search class="search">
      <textarea
        name="brought"
        rows={1}
        value={text}
        placeholder={words.search}
        aria-label={words.search}
        onInput={({ currentTarget: { value } }) => setText(value)}
      />
      {address && (
        <OutsideLink class="hint" data-action="recognize" href={address}>
          {words.fromPicture}
        </OutsideLink>
      )}
      {isWanted && loaded && <loaded.View text={text} onGo={go} />}
    </search>
  );
}

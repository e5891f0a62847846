import { useEffect, useState } from 'preact/hooks';
import type { Walk } from '../../lib/guide/replay.ts';
import type { Recognized } from '../../lib/recognize/recognize.ts';
import type { BroughtView } from './BroughtView.tsx';

interface SearchProps {
  /** What a person has in hand: a code, a message, a link, a mail, a colleague's summary, or words to search for. */
  query: string;
  onGo(walk: Walk, done?: string[]): void;
  /** Told what was recognized, when somebody goes where it leads. */
  onBrought(recognized: Recognized): void;
}

/** What was brought to the box and where it leads; nothing while the box is empty. */
export function Search({ query, ...on }: SearchProps) {
  const [loaded, setLoaded] = useState<{ View: typeof BroughtView }>();
  const isWanted = query.trim() !== '';

  // What reads and searches is loaded with the first letter typed.
  useEffect(() => {
    if (isWanted) void import('./BroughtView.tsx').then(({ BroughtView: View }) => setLoaded({ View }));
  }, [isWanted]);

  return isWanted && loaded ? (
    <div class="search">
      <loaded.View text={query} {...on} />
    </div>
  ) : null;
}

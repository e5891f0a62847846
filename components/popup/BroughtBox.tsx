import { useRef } from 'preact/hooks';
import { useKeys } from '../shared/useKeys.ts';
import { useWords } from '../shared/words.ts';

interface BroughtBoxProps {
  query: string;
  onQuery(query: string): void;
}

/** The key that leads to the box from anywhere. */
const boxKey = '/';

/**
 * Takes what a person has in hand, a code, a message, a link, a mail, a colleague's summary, or words to search for.
 * Stands first on every screen; what it finds is shown by the walk, which is loaded later.
 */
export function BroughtBox({ query, onQuery }: BroughtBoxProps) {
  const { interface: words } = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  useKeys((key) => {
    if (key !== boxKey) return false;
    box.current?.focus();
    return true;
  });
  return (
    <search class="search-box">
      <textarea
        ref={box}
        name="brought"
        rows={1}
        value={query}
        placeholder={words.search}
        aria-label={words.search}
        aria-keyshortcuts={boxKey}
        onInput={({ currentTarget: { value } }) => onQuery(value)}
        onKeyDown={({ key }) => key === 'Escape' && query !== '' && onQuery('')}
      />
    </search>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../shared/words.ts';

interface SearchBoxProps {
  query: string;
  onQuery(query: string): void;
}

/** The key that leads to the box from anywhere. */
const boxKey = '/';

/**
 * Takes what a person has in hand, a code, a message, a link, a mail, a colleague's summary, or words to search for.
 * Stands first on every screen; what it finds is shown by the walk, which is loaded later.
 */
export function SearchBox({ query, onQuery }: SearchBoxProps) {
  const { interface: words } = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== boxKey || takesKeys(event)) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
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

/** Whether a key is meant for what it was pressed in, or for the browser. */
export function takesKeys({ target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey) return true;
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}

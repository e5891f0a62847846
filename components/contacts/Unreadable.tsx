import type { Unreadable as UnreadableLine } from '../../lib/contacts/types.ts';
import { fill } from '../../lib/text/fill.ts';
import { useContactsWords } from './words.ts';

/** Nobody reads more, and thousands would hold up the page. */
const most = 100;

/** The lines that hold text but no address. */
export function Unreadable({ list }: { list: readonly UnreadableLine[] }) {
  const { input: words } = useContactsWords();
  if (list.length === 0) return null;
  return (
    <details class="unreadable">
      <summary>{fill(words.unreadable, { count: String(list.length) })}</summary>
      <ul>
        {list.slice(0, most).map(({ line, lastLine, text }) => (
          <li key={line} data-unreadable={line}>
            <span class="hint">
              {fill(line === lastLine ? words.line : words.lines, {
                line: String(line),
                lastLine: String(lastLine),
              })}
            </span>{' '}
            {text.slice(0, 200)}
          </li>
        ))}
      </ul>
      {list.length > most && <p>{fill(words.more, { count: String(list.length - most) })}</p>}
    </details>
  );
}

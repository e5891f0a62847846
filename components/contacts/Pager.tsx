import type { PageOfItems } from '../../lib/contacts/arrange.ts';
import { fill } from '../../lib/text/fill.ts';
import { formatNumber } from '../../lib/text/plural.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/words.ts';
import { useContactsWords } from './words.ts';

interface PagerProps {
  page: PageOfItems;
  /** Rows on all pages. */
  count: number;
  onPage(page: number): void;
}

/** Which rows of how many are shown, and the way to those before and after. */
export function Pager({ page: { from, to, page, pages }, count, onPage }: PagerProps) {
  const { table: words } = useContactsWords();
  const { locale } = useWords();
  const number = (value: number) => formatNumber(locale, value);
  return (
    <div class="pager">
      <span>{fill(words.range, { from: number(from), to: number(to), count: number(count) })}</span>
      {pages > 1 &&
        (
          [
            ['previous-page', words.previous, page - 1, page === 0],
            ['next-page', words.next, page + 1, page === pages - 1],
          ] as const
        ).map(([action, name, to, isEnd]) => (
          <button
            key={action}
            type="button"
            class="button"
            data-action={action}
            // Not disabled: at the end of the list the keyboard stays where it is.
            aria-disabled={isEnd}
            aria-label={name}
            title={name}
            onClick={() => !isEnd && onPage(to)}
          >
            <Icon name={action === 'next-page' ? 'forward' : 'back'} />
          </button>
        ))}
    </div>
  );
}

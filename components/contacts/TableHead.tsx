import type { Arrangement, SortKey } from '../../lib/contacts/arrange.ts';
import { fill } from '../../lib/text/fill.ts';
import { TablePart } from './TablePart.tsx';
import { useContactsWords } from './words.ts';

interface TableHeadProps {
  columns: readonly SortKey[];
  arrangement: Arrangement;
  onSort(key: SortKey): void;
}

/** The columns' names, which sort. */
export function TableHead({ columns, arrangement: { sort, descending }, onSort }: TableHeadProps) {
  const { table: words } = useContactsWords();
  const names: Record<SortKey, string> = { ...words, line: words.listOrder };
  return (
    <TablePart class="table-head" role="rowgroup">
      <TablePart class="contact-row" role="row" aria-rowindex={1}>
        {columns.map((key) => (
          <TablePart
            key={key}
            role="columnheader"
            aria-sort={sort !== key ? 'none' : descending ? 'descending' : 'ascending'}
          >
            <button
              type="button"
              class="sort"
              data-sort={key}
              title={fill(words.sortBy, { column: names[key] })}
              onClick={() => onSort(key)}
            >
              {names[key]}
              <span class="sort-mark" aria-hidden="true">
                {sort !== key ? '' : descending ? '↓' : '↑'}
              </span>
            </button>
          </TablePart>
        ))}
        <TablePart role="columnheader">{words.why}</TablePart>
      </TablePart>
    </TablePart>
  );
}

import type { Order, SortKey } from '../../lib/contacts/arrange.ts';
import { fill } from '../../lib/text/fill.ts';
import { useContactsWords } from './words.ts';

interface TableHeadProps {
  columns: readonly SortKey[];
  order: Order;
  /** Whether all rows that are shown are chosen, on whichever page. */
  allChosen: boolean;
  /** How many they are. */
  shown: string;
  onSort(key: SortKey): void;
  onChooseAll(chosen: boolean): void;
}

/** The columns' names, which sort. */
export function TableHead({ columns, order: { sort, descending }, ...props }: TableHeadProps) {
  const { table: words } = useContactsWords();
  const names: Record<SortKey, string> = { ...words, line: words.listOrder };
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" class="contact-chosen">
          <input
            type="checkbox"
            name="choose-all"
            checked={props.allChosen}
            aria-label={fill(words.chooseAll, { count: props.shown })}
            title={fill(words.chooseAll, { count: props.shown })}
            onChange={({ currentTarget: { checked } }) => props.onChooseAll(checked)}
          />
        </th>
        {columns.map((key) => (
          <th
            key={key}
            scope="col"
            class={`contact-${key}`}
            aria-sort={sort !== key ? 'none' : descending ? 'descending' : 'ascending'}
          >
            <button
              type="button"
              class="sort"
              data-sort={key}
              title={fill(words.sortBy, { column: names[key] })}
              onClick={() => props.onSort(key)}
            >
              {names[key]}
              <span class="sort-mark" aria-hidden="true">
                {sort !== key ? '' : descending ? '↓' : '↑'}
              </span>
            </button>
          </th>
        ))}
        <th scope="col" class="contact-why">
          {words.why}
        </th>
        <th scope="col" class="contact-open">
          <span class="visually-hidden">{words.more}</span>
        </th>
      </tr>
    </thead>
  );
}

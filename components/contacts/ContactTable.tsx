import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Arrangement, Item, SortKey } from '../../lib/contacts/arrange.ts';
import type { KeptOutcome, SignInOutcome } from '../../lib/contacts/types.ts';
import { ContactRow } from './ContactRow.tsx';
import { CustomerRow } from './CustomerRow.tsx';
import { TableHead } from './TableHead.tsx';
import { TablePart } from './TablePart.tsx';
import { useVirtual } from './useVirtual.ts';
import { useContactsWords } from './words.ts';

/** Up to so many rows all are in the document. */
const allBelow = 200;

interface ContactTableProps {
  items: readonly Item[];
  arrangement: Arrangement;
  /** Whether any row names one: columns without content are left out. */
  hasRoles: boolean;
  hasCustomers: boolean;
  outcomes: Record<string, KeptOutcome>;
  onSort(key: SortKey): void;
  onOutcome(id: string, address: string, outcome: SignInOutcome | undefined): void;
  onMessage(customer: string): void;
}

const keyOf = (item: Item | undefined) =>
  item === undefined ? '' : item.kind === 'row' ? item.row.contact.id : `customer:${item.customer}`;

/** The list with its verdicts. A long one has only the rows in view in the document, and those near. */
export function ContactTable(props: ContactTableProps) {
  const { items, arrangement, hasRoles, hasCustomers, outcomes } = props;
  const { table: words } = useContactsWords();
  const scroller = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState<string>();
  const columns: SortKey[] = [
    'address',
    ...(hasRoles ? (['role'] as const) : []),
    ...(hasCustomers ? (['customer'] as const) : []),
    'verdict',
  ];
  const isLong = items.length >= allBelow;
  const kept = useMemo(
    () => (focused === undefined ? -1 : items.findIndex((item) => keyOf(item) === focused)),
    [items, focused],
  );
  const virtual = useVirtual({
    count: isLong ? items.length : 0,
    scroller,
    keyOf: useCallback((index: number) => keyOf(items[index]), [items]),
    height: 84,
    kept: kept < 0 ? undefined : kept,
  });

  const toggle = (id: string) =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });

  const draw = (item: Item, index: number) =>
    item.kind === 'customer' ? (
      <CustomerRow item={item} index={index} columns={columns.length + 1} onMessage={props.onMessage} />
    ) : (
      <ContactRow
        row={item.row}
        index={index}
        hasRole={hasRoles}
        hasCustomer={hasCustomers}
        open={open.has(item.row.contact.id)}
        outcome={outcomes[item.row.contact.id]}
        onToggle={toggle}
        onOutcome={props.onOutcome}
      />
    );

  const body = isLong ? (
    <TablePart class="table-body" role="presentation" style={{ height: `${virtual.total}px` }}>
      {virtual.items.map(({ index, key, start }) => {
        const item = items[index];
        return (
          item && (
            <TablePart
              key={key}
              ref={virtual.measure}
              class="placed"
              role="rowgroup"
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
              onFocusCapture={() => setFocused(keyOf(item))}
            >
              {draw(item, index)}
            </TablePart>
          )
        );
      })}
    </TablePart>
  ) : (
    items.map((item, index) => (
      <TablePart key={keyOf(item)} role="rowgroup">
        {draw(item, index)}
      </TablePart>
    ))
  );

  return (
    <section
      ref={scroller}
      class={isLong ? 'scroller' : ''}
      {...(isLong && { tabIndex: 0 })}
      aria-label={words.scroll}
    >
      <TablePart
        class={`contact-table ${hasRoles ? 'with-roles' : ''} ${hasCustomers ? 'with-customers' : ''}`}
        role="table"
        aria-labelledby="results-title"
        aria-rowcount={items.length + 1}
        aria-colcount={columns.length + 1}
      >
        <TableHead columns={columns} arrangement={arrangement} onSort={props.onSort} />
        {body}
      </TablePart>
    </section>
  );
}

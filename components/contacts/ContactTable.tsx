import { useState } from 'preact/hooks';
import type { Order, PageOfItems, Row, SortKey } from '../../lib/contacts/arrange.ts';
import type { KeptOutcome, SignInOutcome } from '../../lib/contacts/types.ts';
import { formatNumber } from '../../lib/text/plural.ts';
import { useWords } from '../shared/words.ts';
import { ContactRow } from './ContactRow.tsx';
import { CustomerRow } from './CustomerRow.tsx';
import { TableHead } from './TableHead.tsx';
import { useContactsWords } from './words.ts';

interface ContactTableProps {
  page: PageOfItems;
  /** All rows that the filters leave, on whichever page. */
  shown: readonly Row[];
  order: Order;
  /** Whether any row of the list names one: columns without content are left out. */
  hasRoles: boolean;
  hasCustomers: boolean;
  chosen: ReadonlySet<string>;
  outcomes: Record<string, KeptOutcome>;
  asked: Record<string, number>;
  onSort(key: SortKey): void;
  onChosen(chosen: ReadonlySet<string>): void;
  onOutcome(id: string, address: string, outcome: SignInOutcome | undefined): void;
  onMessage(customer: string): void;
}

/** A set with something taken out where it was in, and put in where it wasn't. */
function toggled<T>(set: ReadonlySet<T>, thing: T): ReadonlySet<T> {
  const after = new Set(set);
  if (!after.delete(thing)) after.add(thing);
  return after;
}

/** A page of the list with its verdicts. */
export function ContactTable(props: ContactTableProps) {
  const { page, shown, hasRoles, hasCustomers, chosen, outcomes } = props;
  const { table: words } = useContactsWords();
  const { locale } = useWords();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const columns: SortKey[] = [
    'address',
    ...(hasRoles ? (['role'] as const) : []),
    ...(hasCustomers ? (['customer'] as const) : []),
    'verdict',
  ];
  let place = page.from;
  return (
    <table
      class={`contact-table ${hasRoles ? 'with-roles' : ''} ${hasCustomers ? 'with-customers' : ''}`}
      aria-labelledby="results-title"
      aria-rowcount={shown.length + 1}
    >
      <TableHead
        columns={columns}
        order={props.order}
        allChosen={shown.length > 0 && shown.every(({ contact }) => chosen.has(contact.id))}
        shown={formatNumber(locale, shown.length)}
        onSort={props.onSort}
        onChooseAll={(all) => props.onChosen(new Set(all ? shown.map(({ contact }) => contact.id) : []))}
      />
      <tbody>
        {page.items.map((item) =>
          item.kind === 'customer' ? (
            <CustomerRow
              key={`customer:${item.customer}`}
              item={item}
              columns={columns.length + 3}
              asked={props.asked[item.customer]}
              onMessage={props.onMessage}
            />
          ) : (
            <ContactRow
              key={item.row.contact.id}
              row={item.row}
              place={place++}
              hasRole={hasRoles}
              hasCustomer={hasCustomers}
              open={open.has(item.row.contact.id)}
              chosen={chosen.has(item.row.contact.id)}
              outcome={outcomes[item.row.contact.id]}
              onToggle={(id) => setOpen((before) => toggled(before, id))}
              onChoose={(id) => props.onChosen(toggled(chosen, id))}
              onOutcome={props.onOutcome}
            />
          ),
        )}
        {page.items.length === 0 && (
          <tr>
            <td colSpan={columns.length + 3}>{words.noneShown}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

import type { Item } from '../../lib/contacts/arrange.ts';
import { fill } from '../../lib/text/fill.ts';
import { TablePart } from './TablePart.tsx';
import { useContactsWords } from './words.ts';

interface CustomerRowProps {
  item: Extract<Item, { kind: 'customer' }>;
  index: number;
  /** How many columns the table has. */
  columns: number;
  onMessage(customer: string): void;
}

/** The heading over a customer's rows. */
export function CustomerRow({ item, index, columns, onMessage }: CustomerRowProps) {
  const { table: words, message } = useContactsWords();
  const { customer, rows, aligned } = item;
  const name = customer || words.noCustomer;
  return (
    <TablePart class="customer-row" role="row" aria-rowindex={index + 2} data-customer={customer}>
      <TablePart role="rowheader" aria-colspan={columns}>
        <strong>{name}</strong>
        <span class="hint">{fill(words.customerCount, { aligned: String(aligned), all: String(rows) })}</span>
        <button
          type="button"
          class="quiet"
          data-action="message"
          aria-label={`${message.open}: ${name}`}
          onClick={() => onMessage(customer)}
        >
          {message.open}
        </button>
      </TablePart>
    </TablePart>
  );
}

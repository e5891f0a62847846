import type { Item } from '../../lib/contacts/arrange.ts';
import { fill } from '../../lib/text/fill.ts';
import { useWords } from '../shared/words.ts';
import { formatDay } from './formats.ts';
import { useContactsWords } from './words.ts';

interface CustomerRowProps {
  item: Extract<Item, { kind: 'customer' }>;
  /** How many columns the table has. */
  columns: number;
  /** When the customer was written to: milliseconds since the epoch. */
  asked: number | undefined;
  onMessage(customer: string): void;
}

/** The heading over a customer's rows. */
export function CustomerRow({ item, columns, asked, onMessage }: CustomerRowProps) {
  const { table: words, message } = useContactsWords();
  const { locale } = useWords();
  const { customer, rows, aligned } = item;
  const name = customer || words.noCustomer;
  return (
    <tr class="customer-row" data-customer={customer}>
      <th scope="colgroup" colSpan={columns}>
        <div>
          <strong>{name}</strong>
          <span class="hint">
            {fill(words.customerCount, { aligned: String(aligned), all: String(rows) })}
          </span>
          {asked !== undefined && (
            <span class="hint" data-asked={asked}>
              {fill(message.asked, { day: formatDay(locale, asked) })}
            </span>
          )}
          <button
            type="button"
            class="quiet"
            data-action="message"
            aria-label={`${message.open}: ${name}`}
            onClick={() => onMessage(customer)}
          >
            {message.open}
          </button>
        </div>
      </th>
    </tr>
  );
}

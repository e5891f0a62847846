import type { VNode } from 'preact';
import { type StateUpdater, useMemo, useRef, useState } from 'preact/hooks';
import {
  choicesOf,
  type Filters,
  filterRows,
  groupByCustomer,
  itemsOf,
  type Order,
  pageOf,
  type SortKey,
  sortRows,
} from '../../lib/contacts/arrange.ts';
import { customersToAsk } from '../../lib/contacts/customer-message.ts';
import { addressOf } from '../../lib/contacts/describe.ts';
import { yieldToPage } from '../../lib/contacts/for-each-yielding.ts';
import type { KeptOutcome, SignInOutcome } from '../../lib/contacts/types.ts';
import { fill } from '../../lib/text/fill.ts';
import { formatNumber, plural } from '../../lib/text/plural.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { useWords } from '../shared/words.ts';
import { ContactTable } from './ContactTable.tsx';
import { CustomerMessage, type MessageDraft } from './CustomerMessage.tsx';
import { Downloads } from './Downloads.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Pager } from './Pager.tsx';
import { Report } from './Report.tsx';
import { Summary } from './Summary.tsx';
import type { Run } from './useRun.ts';
import { useContactsWords } from './words.ts';

interface ResultsProps {
  run: Run;
  outcomes: Record<string, KeptOutcome>;
  /** When each customer was written to. */
  asked: Record<string, number>;
  onOutcome(id: string, address: string, outcome: SignInOutcome | undefined): void;
  onAsked(customer: string): void;
}

const worstFirst: Order = { sort: 'verdict', descending: false };

/** What the check has found: at a glance, row by row, and to take away. */
export function Results({ run: { sheet, version }, outcomes, asked, onOutcome, onAsked }: ResultsProps) {
  const words = useContactsWords();
  const { locale } = useWords();
  const [order, setOrder] = useState(worstFirst);
  const [filters, setFilters] = useState<Filters>({});
  const [byCustomer, setByCustomer] = useState(false);
  const [wanted, setWanted] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [report, setReport] = useState<readonly VNode[]>();
  const [writingTo, setWritingTo] = useState<string | undefined>();
  const [draft, setDraft] = useState<MessageDraft>({ common: {}, own: {} });
  const table = useRef<HTMLDivElement>(null);
  const { rows } = sheet;
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows change in place, the version with them
  const sorted = useMemo(() => sortRows(rows, order), [rows, version, order]);
  const shown = useMemo(() => filterRows(sorted, filters), [sorted, filters]);
  const items = useMemo(() => itemsOf(shown, byCustomer), [shown, byCustomer]);
  const page = useMemo(() => pageOf(items, wanted), [items, wanted]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows change in place, the version with them
  const choices = useMemo(() => choicesOf(rows), [rows, version]);
  const hasCustomers = useMemo(() => rows.some(({ contact }) => contact.customer !== ''), [rows]);
  const hasRoles = useMemo(() => rows.some(({ contact }) => contact.roleText !== ''), [rows]);
  const addresses = useMemo(() => {
    const of = chosen.size > 0 ? sorted.filter(({ contact }) => chosen.has(contact.id)) : shown;
    return [...new Set(of.map(addressOf))];
  }, [chosen, sorted, shown]);

  /** Another list to look at begins on its first page. The click is over before thousands of rows are arranged anew. */
  function arrange<T>(set: (value: StateUpdater<T>) => void): (value: StateUpdater<T>) => void {
    return (value) =>
      void yieldToPage().then(() => {
        set(value);
        setWanted(0);
      });
  }

  /** Once up, once down, then as at first. */
  const sortBy = (sort: SortKey) =>
    arrange(setOrder)(
      order.sort !== sort
        ? { sort, descending: false }
        : order.descending
          ? sort === 'verdict'
            ? { sort: 'line', descending: false }
            : worstFirst
          : { sort, descending: true },
    );

  function turnTo(to: number): void {
    setWanted(to);
    table.current?.scrollIntoView({ block: 'start' });
  }

  return (
    <>
      <Summary
        rows={rows}
        version={version}
        filters={filters}
        // Into the filters as they are by then: another may be chosen before this one's turn.
        onChoose={(chosen) =>
          arrange(setFilters)(({ verdict: _, must: _must, changed: _changed, ...others }) => ({
            ...others,
            ...chosen,
          }))
        }
      />
      <section class="contacts-results" aria-labelledby="results-title">
        <div class="results-top">
          <h2 id="results-title">{words.table.title}</h2>
          <p class="hint" role="status">
            {plural(locale, words.table, 'shown', shown.length)}
          </p>
          {hasCustomers && (
            <label class="checkbox">
              <input
                type="checkbox"
                name="by-customer"
                checked={byCustomer}
                onChange={({ currentTarget: { checked } }) => arrange(setByCustomer)(checked)}
              />
              {words.table.byCustomer}
            </label>
          )}
          <div class="buttons">
            <button
              type="button"
              class="button"
              data-action="message"
              onClick={() => setWritingTo(customersToAsk(groupByCustomer(rows))[0] ?? '')}
            >
              {words.message.open}
            </button>
            <Downloads sheet={sheet} outcomes={outcomes} onReport={setReport} />
          </div>
        </div>
        <FilterBar
          filters={filters}
          choices={choices}
          // At once: what is typed is what the field shows.
          onFilters={(typed) => {
            setFilters(typed);
            setWanted(0);
          }}
        />
        <div class="results-bar">
          <div class="chosen" data-chosen={chosen.size}>
            {chosen.size > 0 && (
              <>
                <span>{fill(words.table.chosen, { count: formatNumber(locale, chosen.size) })}</span>
                <button
                  type="button"
                  class="quiet"
                  data-action="choose-none"
                  onClick={() => setChosen(new Set())}
                >
                  {words.table.chooseNone}
                </button>
              </>
            )}
            <span data-action="copy-addresses">
              <CopyButton
                text={addresses.join('; ')}
                what={fill(words.table.copied, { count: formatNumber(locale, addresses.length) })}
              />
            </span>
            <span class="hint">
              {fill(words.table.copied, { count: formatNumber(locale, addresses.length) })}
            </span>
          </div>
          <Pager page={page} count={shown.length} onPage={turnTo} />
        </div>
        <div class="table-place" ref={table}>
          <ContactTable
            page={page}
            shown={shown}
            order={order}
            hasRoles={hasRoles}
            hasCustomers={hasCustomers}
            chosen={chosen}
            outcomes={outcomes}
            asked={asked}
            onSort={sortBy}
            onChosen={setChosen}
            onOutcome={onOutcome}
            onMessage={setWritingTo}
          />
        </div>
      </section>
      {report && <Report sheet={sheet}>{report}</Report>}
      {writingTo !== undefined && (
        <CustomerMessage
          rows={rows}
          customer={writingTo}
          draft={draft}
          asked={asked}
          onDraft={setDraft}
          onAsked={onAsked}
          onCustomer={setWritingTo}
          onClose={() => setWritingTo(undefined)}
        />
      )}
    </>
  );
}

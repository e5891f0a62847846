import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type Arrangement, arrange, type SortKey } from '../../lib/contacts/arrange.ts';
import { yieldToPage } from '../../lib/contacts/for-each-yielding.ts';
import type { KeptOutcome, SignInOutcome } from '../../lib/contacts/types.ts';
import { plural } from '../../lib/text/plural.ts';
import { useWords } from '../shared/words.ts';
import { ContactTable } from './ContactTable.tsx';
import { CustomerMessage } from './CustomerMessage.tsx';
import { Downloads } from './Downloads.tsx';
import { Report } from './Report.tsx';
import { Summary } from './Summary.tsx';
import type { Run } from './useRun.ts';
import { useContactsWords } from './words.ts';

interface ResultsProps {
  run: Run;
  outcomes: Record<string, KeptOutcome>;
  onOutcome(id: string, address: string, outcome: SignInOutcome | undefined): void;
}

const asListed: Arrangement = { sort: 'line', descending: false, byCustomer: false };

/** What the check has found: at a glance, row by row, and to take away. */
export function Results({ run: { sheet, version }, outcomes, onOutcome }: ResultsProps) {
  const words = useContactsWords();
  const { locale } = useWords();
  const [arrangement, setNow] = useState(asListed);
  // The click is over before thousands of rows are arranged anew.
  const setArrangement: typeof setNow = (next) => void yieldToPage().then(() => setNow(next));
  const [report, setReport] = useState<readonly VNode[]>();
  const [writingTo, setWritingTo] = useState<string | undefined>();
  const { rows } = sheet;
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows change in place, the version with them
  const items = useMemo(() => arrange(rows, arrangement), [rows, version, arrangement]);
  const shown = arrangement.byCustomer ? items.filter(({ kind }) => kind === 'row').length : items.length;
  const hasCustomers = useMemo(() => rows.some(({ contact }) => contact.customer !== ''), [rows]);
  const hasRoles = useMemo(() => rows.some(({ contact }) => contact.roleText !== ''), [rows]);

  /** Once up, once down, then as in the list again. */
  const sortBy = (sort: SortKey) =>
    setArrangement((now) =>
      now.sort !== sort
        ? { ...now, sort, descending: false }
        : now.descending
          ? { ...now, sort: 'line', descending: false }
          : { ...now, descending: true },
    );

  return (
    <>
      <Summary
        rows={rows}
        version={version}
        verdict={arrangement.verdict}
        onVerdict={(verdict) =>
          setArrangement(({ verdict: _, ...now }) => (verdict ? { ...now, verdict } : now))
        }
      />
      <section class="contacts-results" aria-labelledby="results-title">
        <div class="results-top">
          <h2 id="results-title">{words.table.title}</h2>
          <p class="hint" role="status">
            {plural(locale, words.table, 'shown', shown)}
          </p>
          {hasCustomers && (
            <label class="checkbox">
              <input
                type="checkbox"
                name="by-customer"
                checked={arrangement.byCustomer}
                onChange={({ currentTarget: { checked } }) =>
                  setArrangement((now) => ({ ...now, byCustomer: checked }))
                }
              />
              {words.table.byCustomer}
            </label>
          )}
          <div class="buttons">
            {!hasCustomers && (
              <button type="button" class="button" data-action="message" onClick={() => setWritingTo('')}>
                {words.message.open}
              </button>
            )}
            <Downloads sheet={sheet} outcomes={outcomes} onReport={setReport} />
          </div>
        </div>
        <ContactTable
          items={items}
          arrangement={arrangement}
          hasRoles={hasRoles}
          hasCustomers={hasCustomers}
          outcomes={outcomes}
          onSort={sortBy}
          onOutcome={onOutcome}
          onMessage={setWritingTo}
        />
      </section>
      {report && <Report sheet={sheet}>{report}</Report>}
      {writingTo !== undefined && (
        <CustomerMessage
          customer={writingTo}
          rows={rows.filter(({ contact }) => contact.customer === writingTo)}
          onClose={() => setWritingTo(undefined)}
        />
      )}
    </>
  );
}

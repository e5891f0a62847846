import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { groupByCustomer } from '../../lib/contacts/arrange.ts';
import type { CheckRun } from '../../lib/contacts/check-run.ts';
import { csvOf } from '../../lib/contacts/csv-out.ts';
import { forEachYielding } from '../../lib/contacts/for-each-yielding.ts';
import type { KeptOutcome } from '../../lib/contacts/types.ts';
import { useWords } from '../shared/words.ts';
import { ReportPart } from './Report.tsx';
import { useContactsWords } from './words.ts';

interface DownloadsProps {
  sheet: CheckRun;
  outcomes: Record<string, KeptOutcome>;
  /** Draws the rows of the report so far, or takes it away. */
  onReport(parts: readonly VNode[] | undefined): void;
}

/** Rows of the report drawn at a time. */
const piece = 50;

/** The check to take away: as CSV, and printed. */
export function Downloads({ sheet, outcomes, onReport }: DownloadsProps) {
  const words = useContactsWords();
  const { locale } = useWords();
  const [printing, setPrinting] = useState<'preparing' | 'ready'>();

  async function save(): Promise<void> {
    // Each part is encoded in its own time: megabytes of text at once would hold up the page.
    const parts: Blob[] = [];
    await forEachYielding(await csvOf(sheet, outcomes, words, locale), (part) =>
      parts.push(new Blob([part])),
    );
    const url = URL.createObjectURL(new Blob(parts, { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${words.out.fileName}-${new Date().toISOString().slice(0, 10)}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }

  /** Thousands of rows are drawn piece by piece, so that the page stays responsive. */
  async function print(): Promise<void> {
    setPrinting('preparing');
    const parts: VNode[] = [];
    for (const [customer, rows] of groupByCustomer(sheet.rows)) {
      for (let start = 0; start < rows.length; start += piece) {
        parts.push(
          <ReportPart
            key={`${customer}:${start}`}
            customer={start === 0 ? customer : undefined}
            rows={rows.slice(start, start + piece)}
            outcomes={outcomes}
          />,
        );
        onReport([...parts]);
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    setPrinting('ready');
  }

  useEffect(() => {
    if (printing !== 'ready') return;
    const gone = () => {
      setPrinting(undefined);
      onReport(undefined);
    };
    addEventListener('afterprint', gone, { once: true });
    window.print();
    return () => removeEventListener('afterprint', gone);
  }, [printing, onReport]);

  return (
    <>
      <button type="button" class="button" data-action="csv" onClick={() => void save()}>
        {words.out.csv}
      </button>
      <button type="button" class="button" data-action="report" onClick={() => void print()}>
        {words.out.report}
      </button>
      <span class="hint" role="status">
        {printing === 'preparing' ? words.out.preparing : ''}
      </span>
    </>
  );
}

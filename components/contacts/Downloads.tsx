import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { groupByCustomer, isDoubtful, sortRows } from '../../lib/contacts/arrange.ts';
import type { CheckRun } from '../../lib/contacts/check-run.ts';
import { csvOf } from '../../lib/contacts/csv-out.ts';
import { forEachYielding } from '../../lib/contacts/for-each-yielding.ts';
import { resultRows } from '../../lib/contacts/result-rows.ts';
import type { KeptOutcome } from '../../lib/contacts/types.ts';
import { useWords } from '../shared/words.ts';
import { writeInWorker } from './list-worker.ts';
import { ReportPart } from './Report.tsx';
import { useContactsWords } from './words.ts';

interface DownloadsProps {
  sheet: CheckRun;
  outcomes: Record<string, KeptOutcome>;
  /** Draws the rows of the report so far, or takes it away. */
  onReport(parts: readonly VNode[] | undefined): void;
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Rows of the report drawn at a time. */
const piece = 50;

/** The check to take away: as a file for spreadsheets, and printed. */
export function Downloads({ sheet, outcomes, onReport }: DownloadsProps) {
  const words = useContactsWords();
  const { locale } = useWords();
  const [all, setAll] = useState(false);
  const [printing, setPrinting] = useState<'preparing' | 'ready'>();

  const rows = () => resultRows(sheet, outcomes, words, locale);

  async function saveCsv(): Promise<void> {
    // Each part is encoded in its own time: megabytes of text at once would hold up the page.
    const parts: Blob[] = [];
    await forEachYielding(await csvOf(await rows(), sheet.reading.delimiter), (part) =>
      parts.push(new Blob([part])),
    );
    save(new Blob(parts, { type: 'text/csv;charset=utf-8' }), 'csv');
  }

  async function saveWorkbook(): Promise<void> {
    const bytes = await writeInWorker(await rows(), words.title);
    save(new Blob([bytes], { type: workbookType }), 'xlsx');
  }

  function save(file: Blob, ending: string): void {
    const url = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = url;
    link.download = `${words.out.fileName}-${new Date().toISOString().slice(0, 10)}.${ending}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }

  /** Thousands of rows are drawn piece by piece, so that the page stays responsive. */
  async function print(): Promise<void> {
    setPrinting('preparing');
    const parts: VNode[] = [];
    const shown = all
      ? sheet.rows
      : sheet.rows.filter((row) => row.check?.verdict !== 'aligned' || isDoubtful(row));
    for (const [customer, rows] of groupByCustomer(sortRows(shown, { sort: 'verdict', descending: false }))) {
      for (let start = 0; start < rows.length; start += piece) {
        parts.push(
          <ReportPart
            key={`${customer}:${start}`}
            customer={customer}
            isFirst={start === 0}
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
      <button type="button" class="button" data-action="xlsx" onClick={() => void saveWorkbook()}>
        {words.out.xlsx}
      </button>
      <button type="button" class="button" data-action="csv" onClick={() => void saveCsv()}>
        {words.out.csv}
      </button>
      <button type="button" class="button" data-action="report" onClick={() => void print()}>
        {words.out.report}
      </button>
      <label class="checkbox">
        <input
          type="checkbox"
          name="print-ready"
          checked={all}
          onChange={({ currentTarget: { checked } }) => setAll(checked)}
        />
        {words.out.printReady}
      </label>
      <span class="hint" role="status">
        {printing === 'preparing' ? words.out.preparing : ''}
      </span>
    </>
  );
}

/** Script time on a page that never rests, the page's own included, with the processor slowed four times. */
import { openBenchPage, withBrowser } from './browser.ts';
import { extensions } from './extensions.ts';
import { atMost, type Figure, figure, inTurns } from './figure.ts';

const unit = 'ms';

/** Milliseconds of script, all worlds together, from opening the page to its last of 600 ticks. */
const scriptTime = (rows: number) => (extension: string) =>
  withBrowser(extension, async ({ context }) => {
    const page = await openBenchPage(context, 'busy-page.html', { query: `?rows=${rows}`, slowdown: 4 });
    const client = await context.newCDPSession(page);
    // The thread's own time: what else runs on the machine doesn't count.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.waitForFunction(() => document.title === 'done', undefined, {
      timeout: 240_000,
      polling: 1000,
    });
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
  });

/** Ours against the empty content script, and against others' content scripts. */
export async function busyPage(): Promise<Figure[]> {
  const few = await inTurns(
    {
      ours: extensions.ours,
      empty: extensions.empty,
      autoconsent: extensions.autoconsent,
      darkReader: extensions.darkReader,
    },
    scriptTime(2000),
  );
  const many = await inTurns({ ours: extensions.ours, empty: extensions.empty }, scriptTime(20_000));
  const against = 'empty content script';
  const name = 'busy page of 2,000 rows, script time';
  return [
    figure({ name, unit, ours: few.ours, baseline: few.empty, against }, atMost(1.05)),
    figure(
      {
        name: 'busy page of 20,000 rows, script time',
        unit,
        ours: many.ours,
        baseline: many.empty,
        against,
      },
      atMost(1.05),
    ),
    figure(
      {
        name: 'busy page, growth from 2,000 to 20,000 rows',
        unit: 'times',
        ours: many.ours / few.ours,
        baseline: many.empty / few.empty,
        against: 'growth with the empty content script',
      },
      atMost(1.05),
    ),
    figure({ name, unit, ours: few.ours, baseline: few.autoconsent, against: 'autoconsent' }, atMost(1)),
    figure({ name, unit, ours: few.ours, baseline: few.darkReader, against: 'Dark Reader' }, atMost(1)),
  ];
}

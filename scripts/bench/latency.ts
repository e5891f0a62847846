/** From a text on the page to the badge, on a page at rest and on one that never rests. */
import type { Chrome } from '../chromium.ts';
import { openBenchPage, withBrowser } from './browser.ts';
import { extensions, profileError } from './extensions.ts';
import { type Figure, figure, median } from './figure.ts';

declare const chrome: Chrome;

/** Milliseconds: a text must stand for one second before it counts, and is looked for four times a second. */
const aim = 1500;
const visits = 5;
/** Longer than any of the extension's waits. */
const patience = 20_000;

/** Milliseconds to the badge, the median of several visits; the text comes at another moment in each. */
const latencyOn = (query: string) => (extension: string) =>
  withBrowser(extension, async ({ context, worker }) => {
    const times: number[] = [];
    for (let visit = 0; visit < visits; visit++) {
      const page = await openBenchPage(context, 'busy-page.html', { query });
      await page.waitForTimeout(2500 + visit * 370);
      const shown = worker.evaluate(async (longest) => {
        const tabs = await chrome.tabs.query({});
        const tabId = tabs.reduce((newest, { id = 0 }) => Math.max(newest, id), 0);
        const end = Date.now() + longest;
        while (Date.now() < end) {
          if ((await chrome.action.getBadgeText({ tabId })) !== '') return Date.now();
          await new Promise((done) => setTimeout(done, 5));
        }
        return Number.POSITIVE_INFINITY;
      }, patience);
      const inserted = await page.evaluate((text) => {
        const bar = document.createElement('div');
        bar.setAttribute('role', 'alert');
        bar.textContent = text;
        document.body.prepend(bar);
        return Date.now();
      }, profileError);
      times.push((await shown) - inserted);
      await page.close();
    }
    return median(times);
  });

/** Ours against an extension that looks at the whole page with every change. */
export async function latency(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, query] of [
    ['on a page at rest', '?rows=2000&ticks=0'],
    ['on a page that never rests', '?rows=2000&ticks=100000'],
  ] as const) {
    const measure = latencyOn(query);
    figures.push(
      figure(
        {
          name: `from text to badge, ${name}`,
          unit: 'ms',
          ours: await measure(extensions.ours),
          baseline: await measure(extensions.eager),
          against: 'looking at everything with every change',
        },
        { text: `at most ${aim.toLocaleString('en')} ms`, met: ({ ours }) => ours <= aim },
      ),
    );
  }
  return figures;
}

/** From opening the popup to the first thing painted in it, to what was found, and to the guide. */

import type { Finding } from '../../lib/detect/types.ts';
import type { Chrome } from '../chromium.ts';
import { type Measured, withBrowser } from './browser.ts';
import { extensions } from './extensions.ts';
import { atMost, type Figure, figure, median, runs } from './figure.ts';

declare const chrome: Chrome;

const openings = 10;

/** What stands in the popup, and the elements that show that it is there. */
const parts = { finding: '[data-finding]', guide: '[data-node]', word: 'main' };
type Part = keyof typeof parts;

const finding: Finding = {
  id: 'profile-setup-error',
  confidence: 'certain',
  evidence: {
    signal: 'text',
    seen: 'An error occurred while setting up your profile.',
    where: 'div',
    host: 'admin.cloud.microsoft',
    route: '/homepage',
    frame: 0,
    since: Date.now(),
  },
};

/** Writes into the tab in front that something was found in it. */
async function find({ worker }: Measured): Promise<void> {
  await worker.evaluate(async (found) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const record = { frames: {}, journey: { hops: [], landed: false }, findings: [found], dismissed: [] };
    await chrome.storage.session.set({ [`tab:${tab?.id}`]: record });
  }, finding);
}

/** Opens the popup in a tab that has been prepared. Milliseconds to the first paint and to the parts. */
async function open<Name extends Part>(
  { context, origin }: Measured,
  awaited: Name[],
  prepare = async () => {},
): Promise<Record<'painted' | Name, number>> {
  const page = await context.newPage();
  await prepare();
  // From within, so that no way to the browser and back is measured with it.
  await page.addInitScript(
    (selectors) => {
      new MutationObserver(() => {
        for (const [name, selector] of selectors)
          if (document.querySelector(selector) && !performance.getEntriesByName(name).length)
            performance.mark(name);
      }).observe(document, { childList: true, subtree: true });
    },
    awaited.map((name) => [name, parts[name]] as const),
  );
  await page.goto(`${origin}popup.html`);
  for (const name of awaited) await page.locator(parts[name]).first().waitFor();
  const times = await page.evaluate(
    (names) =>
      new Promise<Record<string, number>>((measured) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (!paint) return;
          const marks = names.map((name) => [name, performance.getEntriesByName(name)[0]?.startTime]);
          measured({ ...Object.fromEntries(marks), painted: paint.startTime });
        }).observe({ type: 'paint', buffered: true });
      }),
    awaited,
  );
  await page.close();
  return times as Record<'painted' | Name, number>;
}

/**
 * Ours against an empty Preact popup, built by the same tools: one word, for where nothing is drawn nothing is
 * painted. Opened in turns, both browsers standing, so that a busy moment of the machine meets both. The first opening is left out, for it fills the browsers' caches.
 */
export async function popupPaint(): Promise<Figure[]> {
  const ours: Record<'painted' | 'finding' | 'guide', number>[] = [];
  const empty: number[] = [];
  await withBrowser(extensions.ours, (first) =>
    withBrowser(extensions.empty, async (second) => {
      for (let opening = 0; opening <= openings * runs; opening++) {
        const times = await open(first, ['finding', 'guide'], () => find(first));
        const { painted } = await open(second, ['word']);
        if (opening > 0) ours.push(times);
        if (opening > 0) empty.push(painted);
      }
    }),
  );
  const ourMedian = (name: 'painted' | 'finding' | 'guide') => median(ours.map((times) => times[name]));
  const against = 'popup of one word';
  const beside = { unit: 'ms', baseline: median(empty), against: `${against}, first paint` };
  return [
    figure({ ...beside, name: 'popup, first paint', ours: ourMedian('painted'), against }, atMost(1.5)),
    figure({ ...beside, name: 'popup, what was found is in it', ours: ourMedian('finding') }),
    figure({ ...beside, name: 'popup, the guide is in it', ours: ourMedian('guide') }),
  ];
}

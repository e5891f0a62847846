/** What stays in memory after many in-app navigations. */
import type { CDPSession } from '@playwright/test';
import { openBenchPage, withBrowser } from './browser.ts';
import { extensions } from './extensions.ts';
import { atMost, type Figure, figure } from './figure.ts';

const early = 50;
const late = 500;

interface Kept {
  /** Kilobytes of the renderer's JavaScript heap after garbage collection: the page's world and ours. */
  heap: number;
  /** DOM nodes that are still held. */
  nodes: number;
}

/** What is held once `navigate` has gone through its routes. */
async function kept(client: CDPSession, navigate: () => Promise<unknown>): Promise<Kept> {
  await navigate();
  // Collected more than once: finalisers and weak references take their turn in between.
  for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes } = await client.send('Memory.getDOMCounters');
  return { heap: usedSize / 1000, nodes };
}

const navigations = (extension: string) =>
  withBrowser(extension, async ({ context }) => {
    const page = await openBenchPage(context, 'in-app-page.html');
    const client = await context.newCDPSession(page);
    const go = (count: number) => () =>
      page.evaluate(
        (times) => (globalThis as unknown as { navigate(times: number): Promise<void> }).navigate(times),
        count,
      );
    return { early: await kept(client, go(early)), late: await kept(client, go(late - early)) };
  });

/** How much more is held late than early, ours against the empty content script. */
export async function memory(): Promise<Figure[]> {
  // At the same time: what is kept doesn't depend on how fast the machine is.
  const [ours, empty] = await Promise.all([navigations(extensions.ours), navigations(extensions.empty)]);
  const growth = ({ early, late }: typeof ours, what: keyof Kept) => late[what] / early[what];
  return [
    figure({
      name: `JavaScript heap after ${late} in-app navigations`,
      unit: 'kB',
      ours: ours.late.heap,
      baseline: empty.late.heap,
      against: 'empty content script',
    }),
    ...(['heap', 'nodes'] as const).map((what) =>
      figure(
        {
          name: `${what === 'heap' ? 'JavaScript heap' : 'DOM nodes held'}, growth from ${early} to ${late} navigations`,
          unit: 'times',
          ours: growth(ours, what),
          baseline: growth(empty, what),
          against: 'growth with the empty content script',
        },
        atMost(1.05),
      ),
    ),
  ];
}

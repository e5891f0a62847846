/**
 * How often a tab wakes up while nobody sees it. Playwright makes every page believe it is in front; so this browser
 * is started by hand and joined without that.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { chromiumArguments, chromiumPath, openBenchPage } from './browser.ts';
import { extensions } from './extensions.ts';
import { type Figure, figure } from './figure.ts';

/** Milliseconds; a page's wake-ups are counted for so long, hidden and shown. */
const span = 20_000;

/** What the browser traces when a script's timer or idle callback is called. */
const wakeUps = new Set(['TimerFire', 'FireIdleCallback', 'FireAnimationFrame']);

interface WakeUps {
  hidden: number;
  shown: number;
}

/** Counts the wake-ups of two pages at rest that have no timers of their own: so they are the extension's. */
async function count(extension: string): Promise<WakeUps> {
  const profile = mkdtempSync(join(tmpdir(), 'vl-signin-guide-bench-'));
  const process_ = spawn(
    chromiumPath,
    [
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...chromiumArguments(extension),
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const exited = new Promise((done) => process_.once('exit', done));
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(profile)}`, {
      noDefaults: true,
    });
    const [context] = browser.contexts();
    if (!context) throw new Error('The browser has no context.');
    const [front = await context.newPage()] = context.pages();
    const pages = [
      await openBenchPage(context, 'busy-page.html', { query: '?rows=2000&ticks=0' }),
      await openBenchPage(context, 'busy-page.html', { query: '?rows=20&ticks=0', route: '/subscriptions' }),
    ];
    const client = await browser.newBrowserCDPSession();
    const areHidden = async () => {
      const states = await Promise.all(pages.map((page) => page.evaluate(() => document.hidden)));
      return states.filter(Boolean).length;
    };

    let shown = 0;
    for (const page of pages) {
      await page.bringToFront();
      if ((await areHidden()) !== 1) throw new Error('Only the page behind should be hidden.');
      await sleep(5000);
      shown += await traced(client, span / pages.length);
    }
    await front.bringToFront();
    if ((await areHidden()) !== pages.length) throw new Error('The pages should be hidden.');
    await sleep(3000);
    const hidden = await traced(client, span);
    await close(browser, client);
    return { hidden, shown };
  } finally {
    process_.kill();
    await exited;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The port that the browser has chosen, once it says so in its profile. */
async function portOf(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  for (let waits = 0; waits < 100; waits++) {
    const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port) return port;
    await sleep(100);
  }
  throw new Error('The browser has opened no port.');
}

/** Wake-ups in all pages within so many milliseconds. */
async function traced(client: CDPSession, time: number): Promise<number> {
  let found = 0;
  const collect = ({ value }: { value: { name?: string }[] }) => {
    found += value.filter(({ name = '' }) => wakeUps.has(name)).length;
  };
  client.on('Tracing.dataCollected', collect as never);
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  await sleep(time);
  const complete = new Promise((done) => client.once('Tracing.tracingComplete', done));
  await client.send('Tracing.end');
  await complete;
  client.off('Tracing.dataCollected', collect as never);
  return found;
}

async function close(browser: Browser, client: CDPSession): Promise<void> {
  await client.send('Browser.close').catch(() => undefined); // the answer may get lost with the connection
  await browser.close();
}

/** Ours against the empty content script; shown pages too, as a proof that wake-ups are counted. */
export async function hiddenTab(): Promise<Figure[]> {
  // At the same time: what is counted doesn't depend on how fast the machine is.
  const [ours, empty] = await Promise.all([count(extensions.ours), count(extensions.empty)]);
  const seconds = span / 1000;
  const against = 'empty content script';
  return [
    figure(
      {
        name: `wake-ups of two hidden tabs in ${seconds} s`,
        unit: 'times',
        ours: ours.hidden,
        baseline: empty.hidden,
        against,
      },
      { text: 'none', met: ({ ours }) => ours === 0 },
    ),
    figure({
      name: `the same tabs while shown, ${seconds / 2} s each`,
      unit: 'times',
      ours: ours.shown,
      baseline: empty.shown,
      against,
    }),
  ];
}

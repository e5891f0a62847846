/**
 * What the extension costs, against an extension of the same shape that does nothing, built and measured in the
 * same run. Figures are ratios; milliseconds are this machine's and stand beside them only for orientation.
 * With --json the result is one JSON object.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, chromium } from '@playwright/test';

interface Figure {
  name: string;
  unit: string;
  ours: number;
  baseline: number;
  ratio: number;
}

const asJson = process.argv.includes('--json');
const say = (line: string) => asJson || console.log(line);

const ours = resolve('.output/chrome-mv3');
const baseline = resolve('.output/bench-empty/chrome-mv3');
// What the builds say goes to standard error: standard output may have to be JSON.
for (const root of ['.', 'test/bench/empty']) {
  const { status } = spawnSync('wxt', ['build', root, '--mv3'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}

const busyPage = readFileSync('test/bench/busy-page.html', 'utf8');
const runs = 3;

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Measures both extensions in turn, so that a busy moment of the machine meets both. */
async function compare(
  name: string,
  unit: string,
  measure: (extension: string) => Promise<number>,
): Promise<Figure> {
  const values: Record<string, number[]> = { [ours]: [], [baseline]: [] };
  for (let run = 0; run < runs; run++) {
    for (const extension of [ours, baseline]) values[extension]?.push(await measure(extension));
  }
  const [mine, theirs] = [median(values[ours] ?? []), median(values[baseline] ?? [])];
  const figure = { name, unit, ours: mine, baseline: theirs, ratio: mine / theirs };
  say(
    `${name}: ${figure.ratio.toFixed(2)} times the baseline (${mine.toFixed(1)} against ${theirs.toFixed(1)} ${unit})`,
  );
  return figure;
}

async function withBrowser<T>(
  extension: string,
  work: (context: BrowserContext, origin: string) => Promise<T>,
): Promise<T> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  try {
    return await work(context, new URL('/', worker.url()).href);
  } finally {
    await context.close();
  }
}

/** Bytes of all content scripts together, gzipped. */
async function contentScriptBytes(extension: string): Promise<number> {
  const folder = join(extension, 'content-scripts');
  return readdirSync(folder).reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );
}

/** Milliseconds from opening the popup to the first thing painted in it. */
const popupPaint = (extension: string) =>
  withBrowser(extension, async (context, origin) => {
    const times: number[] = [];
    for (let open = 0; open < 5; open++) {
      const page = await context.newPage();
      await page.goto(`${origin}popup.html`);
      await page.locator('main').waitFor();
      times.push(
        await page.evaluate(
          () =>
            new Promise<number>((painted) => {
              new PerformanceObserver((list) => {
                for (const entry of list.getEntriesByName('first-contentful-paint')) painted(entry.startTime);
              }).observe({ type: 'paint', buffered: true });
            }),
        ),
      );
      await page.close();
    }
    return median(times);
  });

/** Milliseconds of script on the busy page, the page's own included, with the processor slowed four times. */
const busyScript = (rows: number) => (extension: string) =>
  withBrowser(extension, async (context) => {
    const page = await context.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: busyPage }));
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable');
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(`https://admin.cloud.microsoft/?rows=${rows}#/homepage`);
    await page.waitForFunction(() => document.title === 'done', undefined, {
      timeout: 240_000,
      polling: 1000,
    });
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
  });

const figures = [
  await compare('content scripts, gzipped', 'bytes', contentScriptBytes),
  await compare('popup, first paint', 'ms', popupPaint),
  await compare('busy page of 2,000 rows, script time', 'ms', busyScript(2000)),
  await compare('busy page of 20,000 rows, script time', 'ms', busyScript(20_000)),
];
if (asJson) console.log(JSON.stringify({ runs, figures }, null, 2));

/** Chromium with one extension, for measuring. */
import { readFileSync } from 'node:fs';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';

export interface Measured {
  context: BrowserContext;
  worker: Worker;
  /** Address of the extension's pages, with a slash at its end. */
  origin: string;
}

export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const chromiumArguments = (extension: string) => [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
];

/** Starts a browser of its own for a measurement, and closes it afterwards. */
export async function withBrowser<T>(extension: string, work: (browser: Measured) => Promise<T>): Promise<T> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: chromiumPath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: chromiumArguments(extension),
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    // The worker is listed before it has run; its listeners are there once it answers.
    await worker.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    return await work({ context, worker, origin: new URL('/', worker.url()).href });
  } finally {
    await context.close();
  }
}

/** Opens one of the pages of test/bench as a page of the admin center. No request leaves the machine. */
export async function openBenchPage(
  context: BrowserContext,
  file: string,
  {
    query = '',
    route = '/homepage',
    slowdown = 1,
  }: { query?: string; route?: string; slowdown?: number } = {},
): Promise<Page> {
  const page = await context.newPage();
  const body = readFileSync(`test/bench/${file}`, 'utf8');
  await page.route('**/*', (request) =>
    request.request().isNavigationRequest()
      ? request.fulfill({ contentType: 'text/html', body })
      : request.abort(),
  );
  if (slowdown > 1) {
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  await page.goto(`https://admin.cloud.microsoft/${query}#${route}`);
  return page;
}

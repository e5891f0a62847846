/**
 * The contact check of 10,000 addresses over 1,000 domains, against the time that the server's delay and the number
 * of requests at once allow at best: domains × requests × delay ÷ at once. Needs a build in .output/chrome-mv3.
 */

import { lookUpPace } from '../test/site/pages/tenant-lookups.ts';
import { startSite } from '../test/site/server.ts';
import { launch } from './chromium.ts';

const domains = 1000;
const addresses = 10_000;
const requestsEach = 2;
const atOnce = 4;
const delay = 100;

/** What the page's own observer has noted. */
interface Noted {
  longest: number;
  longTasks: number;
}

const list = [
  'E-mail,Role,Customer',
  ...Array.from(
    { length: addresses },
    (_, index) => `person${index}@firm${index % domains}.example,Notices Contact,Customer ${index % 500}`,
  ),
].join('\n');

const site = await startSite();
lookUpPace.delay = delay;
const extension = await launch({ port: site.port, headless: true, everything: true });
try {
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    const noted: Noted = { longest: 0, longTasks: 0 };
    Object.assign(window, { noted });
    new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries()) {
        noted.longest = Math.max(noted.longest, duration);
        noted.longTasks += 1;
      }
    }).observe({ type: 'longtask' });
  });
  await page.goto(`${extension.origin}contacts.html`);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await page.locator('select[name=cloud]').selectOption('commercial');
  await page.locator('.found', { hasText: '10,000' }).waitFor();
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.enable');
  const heap = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
  };
  const before = await heap();
  // The collection of garbage that was asked for holds up the page; the check isn't to blame.
  await page.waitForTimeout(500);
  await page.evaluate(() =>
    Object.assign((window as unknown as { noted: Noted }).noted, { longest: 0, longTasks: 0 }),
  );
  const start = performance.now();
  await page.locator('button[data-action=check]').click();
  await page.locator('[data-run=done]').waitFor({ timeout: 300_000 });
  const took = performance.now() - start;
  const bound = (domains * requestsEach * delay) / atOnce;
  const { longest, longTasks } = await page.evaluate(() => (window as unknown as { noted: Noted }).noted);
  const after = await heap();
  console.log(
    JSON.stringify(
      {
        addresses,
        domains,
        seconds: took / 1000,
        bound: bound / 1000,
        ratio: took / bound,
        longestTask: longest,
        longTasks,
        heapBefore: before,
        heapAfter: after,
      },
      null,
      2,
    ),
  );
} finally {
  await extension.close();
  await site.close();
}

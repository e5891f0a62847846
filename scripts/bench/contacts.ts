/** The contact check of 10,000 addresses over some hundred domains, against the least that it could take. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { configurationUrl } from '../../lib/contacts/lookup.ts';
import { mostPerMinute } from '../../lib/contacts/request-pace.ts';
import { launch } from '../chromium.ts';
import { atMost, type Figure, figure } from './figure.ts';
import { type SiteApart, startSiteApart } from './site-apart.ts';

const addresses = 10_000;
const requestsEach = 2;
/** As many as a minute's requests are enough for: the check's own speed is measured, not the cap on it. */
const domains = mostPerMinute / requestsEach;
/** As `lib/contacts/lookup.ts` has it. */
const atOnce = 4;
/** Milliseconds that the practice site takes for an answer: as one close by, and as one from afar. */
const delays = [60, 200];
/** Requests made bare. */
const bareRequests = 400;
/** Milliseconds from which browsers call a task long. */
const longTask = 50;

const list = [
  'E-mail,Role,Customer',
  ...Array.from(
    { length: addresses },
    (_, index) => `person${index}@firm${index % domains}.example,Notices Contact,Customer ${index % 500}`,
  ),
].join('\n');

interface Measured {
  /** Milliseconds from the button to the end. */
  took: number;
  /** Milliseconds that it can't take less: how long the site held the answers, by the requests at once. */
  bound: number;
  /** Milliseconds that as many requests take where nothing is done with the answers. */
  bare: number;
  /** Milliseconds of the longest task, from choosing the file to the end; 0 where none was long. */
  longest: number;
  /** The same for all that is done with the list afterwards, the opening of the page with it included. */
  longestAfter: number;
  /** Megabytes of the page's heap after garbage collection: with the list read, and with everything checked. */
  before: number;
  after: number;
  /** Milliseconds from a key in the filter to the rows it leaves, the slowest. */
  key: number;
  /** The same where nothing is in the table. */
  keyOfNone: number;
}

/** Kept by an observer in the page. */
type Noting = { longest: number };

async function checkIn(page: Page, origin: string, file: string, site: SiteApart): Promise<Measured> {
  await page.addInitScript(() => {
    Object.assign(window, { longest: 0 });
    new PerformanceObserver((entries) => {
      const noting = window as unknown as Noting;
      for (const { duration } of entries.getEntries()) noting.longest = Math.max(noting.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const takeLongest = () =>
    page.evaluate(() => {
      const noting = window as unknown as Noting;
      const { longest } = noting;
      noting.longest = 0;
      return longest;
    });
  const client = await page.context().newCDPSession(page);
  const heap = async () => {
    for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
  };

  await page.goto(`${origin}contacts.html`);
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  // Starting up isn't the check.
  await page.waitForTimeout(500);
  await takeLongest();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('select[name=cloud]').selectOption('commercial');
  await page.locator('.found', { hasText: addresses.toLocaleString('en') }).waitFor();
  await page.waitForTimeout(500);
  const whileReading = await takeLongest();
  const before = await heap();
  // The collection of garbage that was asked for holds up the page; the check isn't to blame.
  await page.waitForTimeout(500);
  await takeLongest();
  const bare = ((await bareFor(page)) / bareRequests) * domains * requestsEach;
  await takeLongest();
  await site.held();
  const start = performance.now();
  await page.locator('button[data-action=check]').click();
  await page.locator('[data-run=done]').waitFor({ timeout: 300_000 });
  const took = performance.now() - start;
  const bound = (await site.held()) / atOnce;
  await page.waitForTimeout(500);
  const longest = Math.max(whileReading, await takeLongest());
  const after = await heap();
  await page.waitForTimeout(500);
  await takeLongest();
  const key = await slowestKey(page);
  await workOn(page);
  let longestAfter = await takeLongest();
  await page.reload();
  await page.locator('[data-run=done]').waitFor();
  await page.waitForTimeout(500);
  longestAfter = Math.max(longestAfter, await takeLongest());
  await page.locator('[data-action=delete-list]').click();
  await page.locator('textarea[name=addresses]').fill('a@outlook.com');
  await page.locator('button[data-action=check]').click();
  await page.locator('[data-run=done]').waitFor();
  const keyOfNone = await slowestKey(page);
  return { took, bound, bare, longest, longestAfter, before, after, key, keyOfNone };
}

/** Milliseconds from a key in the filter until its rows are painted: the slowest of some. */
async function slowestKey(page: Page): Promise<number> {
  const filter = page.locator('input[name=filter]');
  await filter.focus();
  let slowest = 0;
  for (const key of 'person77') {
    await page.evaluate(() => {
      addEventListener(
        'keydown',
        () => {
          const start = performance.now();
          const painted = () => Object.assign(window, { keyTook: performance.now() - start });
          requestAnimationFrame(() => setTimeout(painted));
        },
        { capture: true, once: true },
      );
      Object.assign(window, { keyTook: undefined });
    });
    await page.keyboard.press(key);
    const took = await page.waitForFunction(() => (window as unknown as { keyTook?: number }).keyTook);
    slowest = Math.max(slowest, await took.evaluate((value) => value ?? 0));
  }
  await filter.fill('');
  return slowest;
}

/** What people do with a checked list. */
async function workOn(page: Page): Promise<void> {
  for (const control of [
    '[data-sort=address]',
    '[data-sort=customer]',
    '[data-sort=verdict]',
    '[data-filter=aligned]',
    '[data-filter=all]',
    'input[name=by-customer]',
  ]) {
    await page.locator(control).click();
    await page.waitForTimeout(300);
  }
  for (const turn of ['next', 'next', 'previous']) {
    await page.locator(`[data-action=${turn}-page]`).click();
    await page.waitForTimeout(300);
  }
  await page.locator('select[name=cloud]').selectOption('gcc');
  await page.waitForTimeout(1500);
  const saved = page.waitForEvent('download');
  await page.locator('[data-action=csv]').click();
  await (await saved).path();
}

/** Milliseconds for some requests as the check makes them, so many at once, without anything else. */
function bareFor(page: Page): Promise<number> {
  const addresses = Array.from({ length: bareRequests }, (_, index) =>
    configurationUrl(`bare${index}.example`),
  );
  return page.evaluate(
    async ({ addresses, atOnce }) => {
      const queue = addresses[Symbol.iterator]();
      const start = performance.now();
      const ask = async () => {
        for (const address of queue) {
          const response = await fetch(address, {
            credentials: 'omit',
            redirect: 'manual',
            cache: 'no-store',
          });
          await response.text();
        }
      };
      await Promise.all(Array.from({ length: atOnce }, ask));
      return performance.now() - start;
    },
    { addresses, atOnce },
  );
}

/** Each delay in a browser of its own: nothing is known from the time before. */
async function checkAt(delay: number): Promise<Measured> {
  const site = await startSiteApart(delay);
  const folder = mkdtempSync(join(tmpdir(), 'contacts-'));
  try {
    const extension = await launch({ site, headless: true, everything: true });
    try {
      // A file on disk: one handed over as bytes is put together in the page, which holds it up.
      const file = join(folder, 'list.csv');
      writeFileSync(file, list);
      return await checkIn(await extension.context.newPage(), extension.origin, file, site);
    } finally {
      await extension.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    site.close();
  }
}

/** Time, longest task and memory of the check. */
export async function contacts(): Promise<Figure[]> {
  const figures: Figure[] = [];
  let longest = 0;
  let longestAfter = 0;
  let last: Measured | undefined;
  for (const delay of delays) {
    last = await checkAt(delay);
    longest = Math.max(longest, last.longest);
    longestAfter = Math.max(longestAfter, last.longestAfter);
    const name = `contact check, ${addresses.toLocaleString('en')} addresses over ${domains.toLocaleString('en')} domains, answers after ${delay} ms`;
    const ours = last.took / 1000;
    figures.push(
      figure(
        {
          name,
          unit: 's',
          ours,
          baseline: last.bound / 1000,
          against: 'time the site held the answers ÷ requests at once',
        },
        atMost(1.1),
      ),
      figure({
        name,
        unit: 's',
        ours,
        baseline: last.bare / 1000,
        against: 'as many bare requests, as many at once',
      }),
    );
  }
  for (const [name, ours] of [
    ['contact check, longest task (0: none was long)', longest],
    [
      'contact check, longest task in sorting, filtering, grouping, turning pages, another cloud, CSV, opening again',
      longestAfter,
    ],
  ] as const) {
    figures.push(
      figure({ name, unit: 'ms', ours, baseline: longTask, against: 'what browsers call long' }, atMost(1)),
    );
  }
  if (last) {
    figures.push(
      figure({
        name: `contact check, slowest key in the filter of ${addresses.toLocaleString('en')} rows`,
        unit: 'ms',
        ours: last.key,
        baseline: last.keyOfNone,
        against: 'the same in a table of one row',
      }),
    );
    figures.push(
      figure({
        name: 'contact check, JavaScript heap when all is checked',
        unit: 'MB',
        ours: last.after,
        baseline: last.before,
        against: 'with the list read, before the check',
      }),
    );
  }
  return figures;
}

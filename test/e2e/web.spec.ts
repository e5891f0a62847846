/** The guide on the web, as it was built: from a server under a path of its own, and from a folder without one. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { locales } from '../../lib/facts/languages.ts';
import { guide } from '../../lib/guide/nodes/index.ts';
import { answer } from '../../lib/guide/replay.ts';
import { plainText } from '../../lib/guide/text.ts';
import { shareCode } from '../../lib/handover/share-code.ts';
import { loadGuideWords } from '../../locales/load/guide.ts';
import { oneOf } from '../tier.ts';
import { axe } from './axe.ts';
import { fileAddress, intranet, serveWeb, type WebSite, webFolder } from './web-site.ts';

interface Fixtures {
  /** Address of the guide, with a slash at its end. */
  address: string;
}

const test = base.extend<Fixtures, { site: WebSite }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed off the pattern
    async ({}, use) => {
      const site = await serveWeb();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  address: ({ site }, use) => use(site.address),
});

const node = (page: Page) => page.locator('[data-node]');
const outcomes = Object.entries(guide.nodes).flatMap(([id, found]) =>
  found.kind === 'outcome' ? [{ id, code: found.code }] : [],
);

/** What a page asks for, and what goes wrong in it. */
function watch(page: Page) {
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  page.on('pageerror', ({ message }) => void wrong.push(message));
  page.on('console', (said) => said.type() === 'error' && wrong.push(said.text()));
  return { asked, wrong };
}

for (const from of ['a server', 'a share'] as const) {
  test.describe(`from ${from}`, () => {
    test.use({ address: ({ site }, use) => use(from === 'a share' ? fileAddress : site.address) });

    test('walks to an outcome, and the browser’s own buttons walk along', async ({ page, address }) => {
      const { asked, wrong } = watch(page);
      await page.goto(`${address}index.html`);
      await expect(node(page)).toHaveAttribute('data-node', guide.start);
      const way = [guide.start];
      for (let turn = 0; turn < 12; turn++) {
        if ((await node(page).getAttribute('data-outcome')) !== null) break;
        const before = await node(page).getAttribute('data-node');
        await page.locator('.node [data-option]').first().click();
        await expect(node(page)).not.toHaveAttribute('data-node', before ?? '');
        way.push((await node(page).getAttribute('data-node')) ?? '');
      }
      await expect(node(page)).toHaveAttribute('data-outcome', /^VL-/);
      for (const id of way.toReversed().slice(1)) {
        await page.goBack();
        await expect(node(page)).toHaveAttribute('data-node', id);
      }
      await page.goForward();
      await expect(node(page)).toHaveAttribute('data-node', way[1] ?? '');
      // The guide's own way back is the browser's.
      await page.locator('[data-action=back]').click();
      await expect(node(page)).toHaveAttribute('data-node', guide.start);
      await page.goForward();
      await expect(node(page)).toHaveAttribute('data-node', way[1] ?? '');
      // Loaded anew, it stands where it stood.
      await page.reload();
      await expect(node(page)).toHaveAttribute('data-node', way[1] ?? '');
      expect(wrong).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
    });

    test('opens each place that an address names', async ({ page, address }) => {
      const walked = answer(guide, { entry: guide.start, answers: [] }, 'cannot-get-in');
      await page.goto(`${address}index.html#/${shareCode(guide, walked)}`);
      await expect(node(page)).toHaveAttribute('data-node', walked.answers.length > 0 ? /.+/ : guide.start);
      await expect(page.locator('.trail')).toBeVisible();
      const question = Object.entries(guide.nodes).find(([, found]) => found.kind === 'question')?.[0] ?? '';
      await page.evaluate((id) => {
        location.hash = `#/${id}`;
      }, question);
      await expect(node(page)).toHaveAttribute('data-node', question);
      await page.evaluate(() => {
        location.hash = '#/VL-999';
      });
      await expect(page.locator('[data-pasted-error=unknown-place]')).toBeVisible();
      await expect(node(page)).toHaveAttribute('data-node', question);
    });

    test('recognizes what is pasted, and leads on', async ({ page, address }) => {
      const { asked, wrong } = watch(page);
      await page.goto(`${address}index.html`);
      await page
        .locator('textarea[name=brought]')
        .fill(
          "AADSTS50020: User account 'x@outlook.com' from identity provider 'live.com' does not exist in tenant 'Contoso'",
        );
      await expect(page.locator('[data-finding=personal-account][data-from=text]')).toBeVisible();
      await page.locator('[data-place]').first().click();
      await expect(node(page)).toHaveAttribute('data-node', guide.entries['personal-account'] ?? '');
      expect(wrong).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
    });
  });
}

for (const locale of locales)
  test(`links lead to each outcome in ${locale}`, async ({ page, address }) => {
    const { nodes, terms } = await loadGuideWords(locale);
    const some = locale === 'en' ? outcomes : oneOf(8, outcomes);
    await page.goto(`${address}index.html?lang=${locale}#/${some[0]?.code}`);
    for (const { id, code } of some) {
      await page.evaluate((name) => {
        location.hash = `#/${name}`;
      }, code);
      await expect(node(page)).toHaveAttribute('data-outcome', code);
      const title = plainText(nodes[id]?.title ?? '', terms);
      await expect(page).toHaveTitle(new RegExp(`^${RegExp.escape(`${title} (${code})`)}`));
      const description = page.locator('meta[name=description]');
      await expect(description).toHaveAttribute('content', plainText(nodes[id]?.body ?? '', terms));
    }
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
  });

test('speaks the language that the address asks for, until another is chosen', async ({ page, address }) => {
  await page.goto(`${address}index.html?lang=ja#/VL-101`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await page.locator('select[name=language]').selectOption('de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(node(page)).toHaveAttribute('data-outcome', 'VL-101');
});

test('shows its first screen with less than 100 kB', async ({ page, address }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-node]')) return;
      observer.disconnect();
      performance.mark('first-screen');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${address}index.html`);
  await expect(node(page)).toBeVisible();
  const bytes = await page.evaluate(() => {
    const shown = performance.getEntriesByName('first-screen')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    return entries
      .filter(({ startTime }) => startTime < shown)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  });
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThan(100_000);
});

test('keeps what is typed for its tab alone, lists it, and deletes it', async ({
  page,
  address,
  context,
}) => {
  const [step] = outcomes.flatMap(({ code, id }) => {
    const found = guide.nodes[id];
    return found?.kind === 'outcome' && Object.values(found.steps).some(({ message }) => message) ? code : [];
  });
  await page.goto(`${address}index.html#/${step}`);
  await page.locator('.step-message summary').first().click();
  const field = page.locator('.step-message .fields :is(input, textarea)').first();
  await field.fill('Contoso secret');
  await expect(page.locator('[data-kept-place=page]').first()).toBeVisible();
  await page.locator('.tick input').first().check();
  await page.reload();
  await page.locator('.step-message summary').first().click();
  await expect(field).toHaveValue('Contoso secret');
  await expect(page.locator('.tick input').first()).toBeChecked();
  const other = await context.newPage();
  await other.goto(`${address}index.html#/${step}`);
  await other.locator('.step-message summary').first().click();
  await expect(other.locator('.step-message .fields :is(input, textarea)').first()).toHaveValue('');
  expect(await other.evaluate(() => JSON.stringify(localStorage))).not.toContain('secret');
  expect(await context.cookies()).toEqual([]);

  await page.locator('.kept-here > summary').click();
  await expect(page.locator('[data-kept=handover]')).toBeVisible();
  await page.locator('[data-wipe=all]').click();
  await expect(page.locator('[data-kept]')).toHaveCount(0);
  // Without its answers the walk begins anew.
  await expect(node(page)).toHaveAttribute('data-node', guide.start);
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('secret');
});

test('prints a support case from where it was typed', async ({ page, address }) => {
  const { wrong } = watch(page);
  const cased = outcomes.at(-1)?.code;
  await page.goto(`${address}index.html#/${cased}`);
  const sheets = page.locator('[data-case] summary');
  await sheets.first().click();
  await page.locator('[data-case] .fields :is(input[type=text], textarea)').first().fill('Contoso');
  await page.locator('[data-action=sheet]').click();
  await expect(page.locator('[data-action=print]')).toBeVisible();
  await expect(page.locator('main')).toContainText('Contoso');
  await page.goBack();
  await expect(node(page)).toHaveAttribute('data-outcome', cased ?? '');
  expect(wrong).toEqual([]);
});

test('has nothing for axe to find', async ({ page, address }) => {
  for (const hash of ['', '#/VL-101']) {
    await page.goto(`${address}index.html${hash}`);
    await expect(node(page)).toBeVisible();
    await expect(page.locator('[data-handover]')).toBeVisible();
    expect(await axe(page)).toEqual([]);
  }
});

/** A copy of what was built, to be changed; gone after the test. */
async function withCopy(test: (folder: string, site: WebSite) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vl-web-'));
  cpSync(webFolder, folder, { recursive: true });
  const site = await serveWeb(folder);
  try {
    await test(folder, site);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Waits until the files are kept, and the page is served from them. */
async function keepOffline(page: Page, address: string): Promise<void> {
  await page.goto(`${address}index.html`);
  await expect(node(page)).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await expect(node(page)).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

test('works without a connection after the first visit, in every language', async ({
  page,
  context,
  address,
}) => {
  await keepOffline(page, address);
  await context.setOffline(true);
  for (const locale of locales) {
    await page.goto(`${address}index.html?lang=${locale}#/VL-101`);
    await page.reload();
    await expect(node(page)).toHaveAttribute('data-outcome', 'VL-101');
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
  }
  await page.goto(address);
  await page.locator('textarea[name=brought]').fill('AADSTS50020');
  await expect(page.locator('[data-finding]').first()).toBeVisible();
});

test('a new build takes the place of the old one once that is closed', async ({ context }) => {
  await withCopy(async (folder, site) => {
    const page = await context.newPage();
    await keepOffline(page, site.address);
    const [old] = await cacheNames(page);
    // Another build: another file, and another worker that says so.
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
    const build = old?.split(' ').at(-1) ?? '';
    expect(worker).toContain(build);
    writeFileSync(join(folder, 'sw.js'), worker.replaceAll(build, 'another'));
    const index = readFileSync(join(folder, 'index.html'), 'utf8');
    writeFileSync(join(folder, 'index.html'), index.replace('<title>', '<title>New '));
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await expect.poll(async () => (await cacheNames(page)).length).toBe(2);
    // As long as a page of the old one is open, it is served by the old one alone.
    await page.reload();
    await expect(node(page)).toBeVisible();
    expect(
      await page.evaluate(async () => (await (await fetch('index.html')).text()).includes('<title>New')),
    ).toBe(false);
    // On the same server, but none of its pages.
    const blank = await context.newPage();
    await blank.goto(new URL('/', site.address).href);
    await page.close();
    await expect.poll(() => cacheNames(blank)).toEqual([old?.replace(build, 'another')]);
    await blank.goto(`${site.address}index.html`);
    expect(
      await blank.evaluate(async () => (await (await fetch('index.html')).text()).includes('<title>New')),
    ).toBe(true);
  });
});

test('shows whose it is by the organization’s settings, also where they change later', async ({
  context,
}) => {
  await withCopy(async (folder, site) => {
    const set = (settings: object) =>
      writeFileSync(join(folder, 'settings.js'), `vlSignInGuideSettings = ${JSON.stringify(settings)};`);
    const brand = (page: Page) =>
      page.evaluate(() => document.documentElement.style.getPropertyValue('--brand'));
    const page = await context.newPage();
    set({ organization: { name: 'Fourth Coffee', colour: '#8a3707' }, helpdesk: { name: 'Ask Aminata' } });
    await keepOffline(page, site.address);
    await expect(page.locator('[data-organization-name]')).toHaveText('Fourth Coffee');
    await expect(page.locator('[data-organization]')).toContainText('Ask Aminata');
    await expect.poll(() => brand(page)).toBe('#8a3707');
    expect(await axe(page, 'ofColours')).toEqual([]);
    // White can't be read on this one.
    set({ organization: { name: 'Fifth Coffee', colour: '#ffb900' } });
    await page.reload();
    await expect(page.locator('[data-organization-name]')).toHaveText('Fifth Coffee');
    expect(await brand(page)).toBe('');
  });
});

test('links to a place are made in the reader’s language, and open it', async ({ page, address }) => {
  await page.goto(`${address}index.html#/VL-101`);
  await page.locator('.share select[name=reader-language]').selectOption('ja');
  const link = await page.locator('.share [data-place-link=ja]').textContent();
  await page.goto(link ?? '');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(node(page)).toHaveAttribute('data-outcome', 'VL-101');
  // Pasted, it is understood too.
  await page.goto(`${address}index.html`);
  await page.locator('textarea[name=brought]').fill(`${link}`);
  await expect(page.locator('[data-pasted]')).toBeVisible();
});

test('draws the map', async ({ page, address }) => {
  const { asked, wrong } = watch(page);
  await page.goto(`${address}index.html`);
  await page.locator('[data-action=map]').click();
  await expect(page.locator('[data-map-node]').first()).toBeVisible();
  await expect(page.locator('[data-outline-node]').first()).toBeVisible();
  expect(wrong).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('leads to the whole guide as plain pages', async ({ page, address }) => {
    await page.goto(`${address}index.html`);
    await page.locator('noscript a[href="plain/ja/index.html"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(page.locator('.plain-list li')).toHaveCount(Object.keys(guide.nodes).length);
    await page
      .locator('a', { hasText: 'VL-101' })
      .or(page.locator('li', { hasText: 'VL-101' }).locator('a'))
      .first()
      .click();
    await expect(page).toHaveTitle(/VL-101/);
    await expect(page.locator('ol li').first()).toBeVisible();
    await page.locator('a[hreflang=de]').last().click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page).toHaveTitle(/VL-101/);
  });
});

test('plain pages have nothing for axe to find, and lead to no page that isn’t there', async ({
  page,
  address,
}) => {
  await page.goto(`${address}plain/en/index.html`);
  expect(await axe(page)).toEqual([]);
  const links = await page
    .locator('.plain-list a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  for (const link of oneOf(12, links)) {
    await page.goto(link);
    const near = await page
      .locator('a[href]')
      .evaluateAll((all) =>
        all.map((a) => (a as HTMLAnchorElement).href).filter((href) => href.startsWith(location.origin)),
      );
    for (const href of new Set(near)) expect((await page.request.head(href)).status(), href).toBe(200);
  }
});

test('is used by the keyboard, at four times the size, and from right to left', async ({ page, address }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${address}index.html#/VL-101`);
  await expect(node(page)).toBeVisible();
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(320);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  expect(await width()).toBeLessThanOrEqual(320);
  await page.goto(`${address}index.html`);
  await expect(node(page)).toBeVisible();
  await page.locator('textarea[name=brought]').focus();
  for (let turn = 0; turn < 5; turn++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('[data-option]'))) break;
  }
  await page.keyboard.press('Enter');
  await expect(node(page)).not.toHaveAttribute('data-node', guide.start);
  await expect(page.locator('.node h2')).toBeFocused();
});

test.describe('from a server without https', () => {
  // Of another machine, as an intranet's: browsers keep several things from such pages.
  test.use({
    address: ({ site }, use) => use(site.address.replace('127.0.0.1', intranet)),
  });

  test('keeps, ticks and copies all the same', async ({ page, address }) => {
    const { asked, wrong } = watch(page);
    await page.goto(`${address}index.html#/VL-101`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await page.locator('.tick input').first().check();
    await page.reload();
    await expect(page.locator('.tick input').first()).toBeChecked();
    const code = page.locator('.node p.code');
    await code.locator('button').click();
    await expect(code.locator('.icon-check')).toBeVisible();
    await page.locator('textarea[name=brought]').focus();
    await page.keyboard.press('Control+V');
    await expect(page.locator('textarea[name=brought]')).toHaveValue('VL-101');
    expect(wrong).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
  });
});

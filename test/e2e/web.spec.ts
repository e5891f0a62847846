/** The guide on the web, as it was built: from a server under a path of its own, and from a folder without one. */
import { test as base, expect, type Page } from '@playwright/test';
import { locales } from '../../lib/facts/languages.ts';
import { guide } from '../../lib/guide/nodes/index.ts';
import { answer } from '../../lib/guide/replay.ts';
import { plainText } from '../../lib/guide/text.ts';
import { shareCode } from '../../lib/handover/share-code.ts';
import { loadGuideWords } from '../../locales/load/guide.ts';
import { oneOf } from '../tier.ts';
import { axe } from './axe.ts';
import { fileAddress, serveWeb, type WebSite } from './web-site.ts';

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
    await expect(page.locator('.handover')).toBeVisible();
    expect(await axe(page)).toEqual([]);
  }
});

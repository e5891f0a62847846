/** The popup as people use it: walking, changing their mind, coming back, by mouse and by keyboard. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { launch } from '../../scripts/chromium.ts';
import { atSpeed, practiceUrl } from '../site/states.ts';
import { expect, test } from './extension.ts';

const practice = (state: string, more = {}) =>
  atSpeed(
    practiceUrl('admin.cloud.microsoft', { practice: state, lang: 'en', ui: 'v9', ...more } as never),
    5,
  );
const healthy = practice('healthy');
const profileError = practice('profile-setup-error', { embed: 'bar' });

const nodeOf = (popup: Page) => popup.locator('[data-node]').getAttribute('data-node');
const choose = async (popup: Page, option: number) => {
  const before = await nodeOf(popup);
  await popup.locator('.options [data-option]').nth(option).click();
  await expect(popup.locator('[data-node]')).not.toHaveAttribute('data-node', before ?? '');
};

test('with nothing found it asks where the person is stuck, and shows the addresses', async ({
  visit,
  popupOf,
}) => {
  const popup = await popupOf(await visit(healthy));
  await expect(popup.locator('[data-finding]')).toHaveCount(0);
  await expect(popup.locator('[data-node]')).toHaveAttribute('data-node', 'where-stuck');
  for (const [cloud, address] of [
    ['commercial', 'https://admin.microsoft.com/'],
    ['gcc', 'https://admin.microsoft.com/'],
    ['gcc-high', 'https://portal.office365.us/adminportal/home'],
    ['dod', 'https://portal.apps.mil/adminportal/home'],
  ] as const) {
    const link = popup.locator(`a[data-cloud=${cloud}]`);
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', address);
  }
});

test('an address is copied at the press of a button', async ({ extension, visit, popupOf }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await popupOf(await visit(healthy));
  await popup.bringToFront();
  const row = popup.locator('.clouds li', { has: popup.locator('[data-cloud=gcc-high]') });
  await row.getByRole('button').click();
  await expect(row.getByRole('status')).toHaveText('Copied');
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(
    'https://portal.office365.us/adminportal/home',
  );
});

test('back, change an answer, start again', async ({ visit, popupOf }) => {
  const popup = await popupOf(await visit(healthy));
  const start = await nodeOf(popup);
  await choose(popup, 0);
  const second = await nodeOf(popup);
  await choose(popup, 0);
  await popup.locator('[data-action=back]').click();
  expect(await nodeOf(popup)).toBe(second);
  await choose(popup, 0);
  await popup.locator('.trail summary').click();
  await popup.locator(`[data-change="${start}"]`).click();
  expect(await nodeOf(popup)).toBe(start);
  await choose(popup, 1);
  await popup.locator('[data-action=start-again]').click();
  expect(await nodeOf(popup)).toBe(start);
  await expect(popup.locator('.trail')).toHaveCount(0);
});

test('the place is kept when the popup closes, for each tab by itself', async ({ visit, popupOf }) => {
  const [first, second] = [await visit(healthy), await visit(healthy)];
  const popup = await popupOf(first);
  await choose(popup, 0);
  const place = await nodeOf(popup);
  await popup.close();
  expect(await nodeOf(await popupOf(second))).toBe('where-stuck');
  expect(await nodeOf(await popupOf(first))).toBe(place);
});

test('a finding opens its own way out, and leads back to it', async ({ extension, visit, popupOf }) => {
  const page = await visit(profileError);
  await expect.poll(async () => (await extension.badge(extension.tabId(page))).text).toBe('1');
  const popup = await popupOf(page);
  const entry = await nodeOf(popup);
  expect(entry).not.toBe('where-stuck');
  await popup.locator('[data-action=something-else]').click();
  expect(await nodeOf(popup)).toBe('where-stuck');
  await popup.reload();
  expect(await nodeOf(popup)).toBe('where-stuck');
  await choose(popup, 1);
  const elsewhere = await nodeOf(popup);
  await popup.reload();
  expect(await nodeOf(popup)).toBe(elsewhere);
  await popup.locator('[data-action=to-finding]').click();
  expect(await nodeOf(popup)).toBe(entry);
});

test('the language can be switched whatever the browser speaks, and stays', async ({ visit, popupOf }) => {
  const page = await visit(healthy);
  const popup = await popupOf(page);
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
  await popup.locator('select[name=language]').selectOption('ja');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(popup.locator('[data-node] h2')).toContainText('お困り');
  await popup.close();
  const again = await popupOf(page);
  await expect(again.locator('html')).toHaveAttribute('lang', 'ja');
  await again.locator('select[name=language]').selectOption('en');
  await expect(again.locator('html')).toHaveAttribute('lang', 'en');
});

test('the whole walk works by keyboard alone', async ({ visit, popupOf }) => {
  const popup = await popupOf(await visit(healthy));
  const press = (key: string) => popup.keyboard.press(key);
  const focused = () => popup.evaluate(() => document.activeElement?.getAttribute('data-option') ?? '');
  for (let answers = 0; (await popup.locator('[data-outcome]').count()) === 0; answers++) {
    expect(answers).toBeLessThan(8);
    const before = await nodeOf(popup);
    for (let tabs = 0; (await focused()) === ''; tabs++) {
      expect(tabs).toBeLessThan(12);
      await press('Tab');
    }
    await press('Enter');
    await expect(popup.locator('[data-node]')).not.toHaveAttribute('data-node', before ?? '');
    // The reader is taken to the new question.
    await expect(popup.locator('[data-node] h2')).toBeFocused();
  }
  await press('Shift+Tab');
  for (
    let tabs = 0;
    !(await popup.evaluate(() => document.activeElement?.matches('[data-action=back]')));
    tabs++
  ) {
    expect(tabs).toBeLessThan(6);
    await press('Shift+Tab');
  }
  await press('Enter');
  await expect(popup.locator('[data-outcome]')).toHaveCount(0);
});

for (const language of ['en', 'ja'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${language}, ${colorScheme}`, async ({ extension, visit, popupOf }) => {
      const page = await visit(profileError);
      await expect.poll(async () => (await extension.badge(extension.tabId(page))).text).toBe('1');
      const popup = await popupOf(page);
      await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await popup.locator('select[name=language]').selectOption(language);
      await expect(popup.locator('html')).toHaveAttribute('lang', language);
      await popup.locator('.clouds summary').click();
      const check = async () => {
        const { violations } = await new AxeBuilder({ page: popup })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      };
      await check();
      while ((await popup.locator('[data-outcome]').count()) === 0) await choose(popup, 0);
      await popup.locator('.trail summary').click();
      await check();
      await popup.locator('select[name=language]').selectOption('en');
      await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
    });
  }
}

for (const [name, size] of [
  ['a narrow popup', { width: 320, height: 500 }],
  ['a wide window', { width: 1200, height: 800 }],
  ['200 % zoom of a popup', { width: 200, height: 300 }],
] as const) {
  test(`nothing is cut off in ${name}`, async ({ visit, popupOf }) => {
    const popup = await popupOf(await visit(healthy), size);
    const overflow = () =>
      popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    while ((await popup.locator('[data-outcome]').count()) === 0) await choose(popup, 0);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
}

test('the place survives a restart of the browser', async ({ site }) => {
  const profile = mkdtempSync(join(tmpdir(), 'vl-signin-guide-'));
  const open = async () => {
    const browser = await launch({ port: site.port, headless: true, everything: true, profile });
    const page = await browser.newTab();
    await page.goto(healthy);
    return { browser, popup: await browser.openPopup(browser.tabId(page)) };
  };
  const before = await open();
  await choose(before.popup, 2);
  const place = await nodeOf(before.popup);
  await before.browser.close();
  const after = await open();
  expect(await nodeOf(after.popup)).toBe(place);
  await after.browser.close();
});

test('a browser in Japanese gets Japanese from the start', async ({ site }) => {
  const browser = await launch({ port: site.port, headless: true, everything: true, language: 'ja' });
  const page = await browser.newTab();
  await page.goto(healthy);
  const popup = await browser.openPopup(browser.tabId(page));
  await expect(popup.locator('html')).toHaveAttribute('lang', 'ja');
  await browser.close();
});

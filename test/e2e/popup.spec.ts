/** The popup as people use it: walking, changing their mind, coming back, by mouse and by keyboard. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { atSpeed, practiceUrl } from '../site/states.ts';
import { expect, test } from './extension.ts';
import { knownTab, tellTab } from './known-tab.ts';

const practice = (state: string, more = {}) =>
  atSpeed(
    practiceUrl('admin.cloud.microsoft', { practice: state, lang: 'en', ui: 'v9', ...more } as never),
    5,
  );
const healthy = practice('healthy');
/** For what doesn't hang on the page. */
const nowhere = 'https://learn.microsoft.com/';
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
  const popup = await popupOf(await visit(nowhere));
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

test('who is in is asked what they want to do, and can say that they are stuck', async ({
  visit,
  popupOf,
}) => {
  const popup = await popupOf(await visit(healthy));
  await expect(popup.locator('main > h1[data-healthy]')).toBeVisible();
  await expect(popup.locator('[data-node]')).toHaveAttribute('data-node', 'task');
  await expect(popup.locator('a[data-cloud=commercial]')).toBeHidden();
  await popup.locator('[data-more] > summary').click();
  await popup.locator('.clouds > summary').click();
  await expect(popup.locator('a[data-cloud=commercial]')).toBeVisible();
  await popup.locator('[data-action=something-else]').click();
  await expect(popup.locator('[data-node]')).toHaveAttribute('data-node', 'where-stuck');
});

test('it says whether anything can be told from the page', async ({ visit, popupOf }) => {
  for (const [url, told] of [
    [healthy, 'true'],
    [practice('quiet-unknown-language'), 'false'],
    ['https://www.microsoft.com/en-us/', 'false'],
  ] as const) {
    const popup = await popupOf(await visit(url));
    await expect(popup.locator(`main > h1[data-can-tell=${told}], h1[data-healthy]`)).toBeVisible();
  }
});

test('while a page is still being read it says so, and not that nothing is wrong', async ({
  extension,
  visit,
  popupOf,
}) => {
  const page = await visit(nowhere);
  const tab = extension.tabId(page);
  const popup = await popupOf(page);
  const facts = { route: '/homepage', language: 'en', sightings: [], shell: true, opaque: false };
  const tell = (more: object) =>
    tellTab(extension, tab, {
      ...knownTab(),
      frames: { 0: { document: 'a', host: 'learn.microsoft.com', facts: { ...facts, ...more } } },
    });
  await tell({ reading: true });
  await expect(popup.locator('main > h1[data-looking=true]')).toContainText('Still looking');
  await tell({});
  await expect(popup.locator('main > h1[data-can-tell=true]')).toContainText('No known sign-in problem');
  await tell({ opaque: true });
  await expect(popup.locator('main > h1[data-can-tell=false][data-looking=false]')).toBeVisible();
});

test('an address is copied at the press of a button', async ({ extension, visit, popupOf }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await popupOf(await visit(nowhere));
  await popup.bringToFront();
  const row = popup.locator('.clouds li', { has: popup.locator('[data-cloud=gcc-high]') });
  await row.getByRole('button').click();
  await expect(row.getByRole('status')).toHaveText('Copied');
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(
    'https://portal.office365.us/adminportal/home',
  );
});

test('back, change an answer, start again', async ({ visit, popupOf }) => {
  const popup = await popupOf(await visit(nowhere));
  const start = await nodeOf(popup);
  await choose(popup, 0);
  const second = await nodeOf(popup);
  await choose(popup, 0);
  await popup.locator('[data-action=back]').click();
  expect(await nodeOf(popup)).toBe(second);
  await choose(popup, 0);
  await popup.locator('[data-action=answers]').click();
  await popup.locator(`[data-change="${start}"]`).click();
  expect(await nodeOf(popup)).toBe(start);
  await choose(popup, 1);
  await popup.locator('[data-action=start-again]').click();
  expect(await nodeOf(popup)).toBe(start);
  await expect(popup.locator('.trail')).toHaveCount(0);
});

test('an answer that is being pressed counts, though a finding comes meanwhile', async ({
  extension,
  visit,
  popupOf,
}) => {
  const page = await visit('about:blank');
  // Both stand before the clock does: it is one clock for all pages, and nothing is followed without it.
  const beside = await popupOf(page);
  const popup = await popupOf(page, { width: 400, height: 900 });
  await popup.locator('.options [data-option]').first().hover();
  const asked = await nodeOf(popup);
  // A press may be held for some seconds only: they don't pass, however slow the machine is.
  await popup.clock.install();
  await popup.clock.pauseAt(Date.now() + 3_600_000);
  await popup.mouse.down();
  await tellTab(extension, extension.tabId(page), knownTab('profile-setup-error'));
  await expect(beside.locator('main > [data-finding=profile-setup-error]')).toBeVisible();
  // What comes above the answer would move it away under the press.
  await expect(popup.locator('main > [data-finding]')).toHaveCount(0);
  await popup.clock.resume();
  await popup.mouse.up();
  await expect(popup.locator('main > [data-finding=profile-setup-error]')).toBeVisible();
  await expect(popup.locator('[data-node]')).not.toHaveAttribute('data-node', asked ?? '');
  await expect(popup.locator('[data-action=back]')).toBeVisible();
});

test('the place is kept when the popup closes, for each tab by itself', async ({ visit, popupOf }) => {
  const [first, second] = [await visit(nowhere), await visit(nowhere)];
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
  const page = await visit(nowhere);
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

test('the place survives a restart of the browser', async ({ launchOwn }) => {
  const profile = mkdtempSync(join(tmpdir(), 'vl-signin-guide-'));
  const open = async () => {
    const browser = await launchOwn({ profile });
    const page = await browser.newTab();
    await page.goto(nowhere);
    return { browser, popup: await browser.openPopup(browser.tabId(page)) };
  };
  const before = await open();
  await choose(before.popup, 2);
  const place = await nodeOf(before.popup);
  await before.browser.close();
  const after = await open();
  expect(await nodeOf(after.popup)).toBe(place);
});

test('a browser in Japanese gets Japanese from the start', async ({ launchOwn }) => {
  const browser = await launchOwn({ language: 'ja' });
  const page = await browser.newTab();
  await page.goto(nowhere);
  const popup = await browser.openPopup(browser.tabId(page));
  await expect(popup.locator('html')).toHaveAttribute('lang', 'ja');
});

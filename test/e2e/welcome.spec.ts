/** The page that opens after installing: what it asks for, and the practice page on it. */
import type { Chrome } from '../../scripts/chromium.ts';
import { axe } from './axe.ts';
import { expect, test } from './extension.ts';

declare const chrome: Chrome;

test('says what is read and that it may be, and shows how this browser pins the button', async ({
  extension,
}) => {
  const page = await extension.newTab();
  await page.goto(`${extension.origin}welcome.html`);
  await expect(page.locator('[data-access=given]')).toContainText('It may read these pages.');
  await expect(page.locator('[data-pin-picture=chrome]')).toBeVisible();
  await expect(page.locator('[data-access] .address').first()).toBeHidden();
  await page.locator('[data-access] summary').click();
  await expect(page.locator('[data-access]')).toContainText('admin.cloud.microsoft');
  expect(await axe(page)).toEqual([]);
  await page.close();
});

test('language and cloud are chosen there, for all pages', async ({ extension }) => {
  const page = await extension.newTab();
  await page.goto(`${extension.origin}welcome.html`);
  await page.locator('select[name=cloud]').selectOption('gcc-high');
  await page.locator('select[name=language]').selectOption('de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('h1')).toContainText('Willkommen');
  expect(await page.evaluate(() => chrome.storage.local.get(['cloud', 'language']))).toEqual({
    cloud: 'gcc-high',
    language: 'de',
  });
  await page.evaluate(() => chrome.storage.local.clear());
  await page.close();
});

test('the practice page shows the guide at work, by the keyboard too, without a network, and keeps nothing', async ({
  extension,
  site,
}) => {
  const page = await extension.newTab();
  await page.goto(`${extension.origin}welcome.html`);
  const before = await page.evaluate(() => chrome.storage.local.get(null));
  const asked = site.requests.length;
  await expect(page.locator('[data-finding]')).toHaveCount(0);
  await page.locator('[data-action=try]').focus();
  await page.keyboard.press('Enter');
  const guide = page.locator('.guide-frame');
  await expect(guide.locator('[data-finding=profile-setup-error][data-confidence=certain]')).toBeVisible();
  await guide.locator('[data-option=private-mail]').click();
  await expect(guide.locator('[data-outcome=VL-101]')).toBeVisible();
  await expect(guide.locator('[data-outcome] h2')).toBeInViewport();
  await guide.locator('.tick input').first().check();
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(() => chrome.storage.local.get(null))).toEqual(before);
  // The browser itself asks for its own.
  const since = site.requests
    .slice(asked)
    .filter(({ host }) => !/\.(google|googleapis|gstatic|gvt1)\.com$/.test(host));
  expect(since).toEqual([]);
  await page.locator('[data-action=try]').click();
  await expect(guide).toBeHidden();
  await page.close();
});

test('a sheet whose address names no case says that there is none', async ({ extension }) => {
  const page = await extension.newTab();
  await page.goto(`${extension.origin}sheet.html`);
  await expect(page.locator('[data-no-case]')).toContainText('There is no case to print here.');
  await expect(page.locator('[data-action=print]')).toHaveCount(0);
  expect(await axe(page)).toEqual([]);
  await page.close();
});

/** Pages that the extension may not read, or not any more: said at once, with what helps. */
import type { Chrome, ExtensionBrowser } from '../../scripts/chromium.ts';
import { extensionSettings } from '../../scripts/extension-settings.ts';
import { atSpeed, practiceUrl } from '../site/states.ts';
import { expect, test } from './extension.ts';

declare const chrome: Chrome;

const patience = { timeout: 30_000 };
const profileError = atSpeed(
  practiceUrl('admin.cloud.microsoft', {
    practice: 'profile-setup-error',
    lang: 'en',
    ui: 'v9',
    embed: 'bar',
  } as never),
  5,
);

/** A page of the extension; its worker may be another one by now. */
async function open({ context, origin }: ExtensionBrowser, path: string) {
  const page = await context.newPage();
  await page.goto(origin + path);
  await page.locator('main').waitFor();
  return page;
}

test('without access to the site, popup and panel say so first, and read the page once they may', async ({
  launchOwn,
}) => {
  const browser = await launchOwn();
  const settings = await extensionSettings(browser);
  await settings.setSiteAccess('ON_CLICK');
  const page = await browser.newTab();
  const tab = browser.tabId(page);
  await page.goto(profileError);
  const popup = await open(browser, `popup.html?tabId=${tab}`);
  const first = popup.locator('main > search + *');
  await expect(first).toHaveAttribute('data-no-access', 'maybeWithheld');
  await expect(popup.locator('[data-action=allow]')).toBeVisible();
  await expect(popup.locator('[data-can-tell]')).toHaveCount(0);
  const panel = await open(browser, 'sidepanel.html');
  await page.bringToFront();
  await expect(panel.locator('main > search + *')).toHaveAttribute('data-no-access', /ithheld/);
  expect(await browser.badge(tab)).toMatchObject({ text: '' });

  // What the browser asks when the button is pressed can't be answered from here; what comes of a yes can be set.
  await settings.setSiteAccess('ON_ALL_SITES');
  await page.bringToFront();
  await expect(popup.locator('[data-finding=profile-setup-error]')).toBeVisible(patience);
  await expect(popup.locator('[data-no-access]')).toHaveCount(0);
  expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
});

test('what is open is read again, without a reload, when the extension was off and is on', async ({
  launchOwn,
}) => {
  const browser = await launchOwn();
  const page = await browser.newTab();
  await page.goto(profileError);
  await page.evaluate(() => Object.assign(globalThis, { here: true }));
  await expect.poll(async () => (await browser.badge(browser.tabId(page))).text, patience).toBe('1');
  const settings = await extensionSettings(browser);
  const started = browser.context.waitForEvent('serviceworker', { timeout: 10_000 }).catch(() => undefined);
  await settings.setEnabled(false);
  await settings.setEnabled(true);
  await started;
  await page.bringToFront();
  const own = await open(browser, 'options.html');
  await page.bringToFront();
  const badge = () =>
    own.evaluate(async (tabId) => chrome.action.getBadgeText({ tabId }), browser.tabId(page));
  await expect.poll(badge, patience).toBe('1');
  expect(await page.evaluate('globalThis.here')).toBe(true);
});

/** What the extension doesn't do: talk to anybody, touch the page, or leave traces in it. */
import type { Chrome } from '../../scripts/chromium.ts';
import { practiceHosts } from '../site/hosts.ts';
import { atSpeed, practiceStates, practiceUrl } from '../site/states.ts';
import { expect, test } from './extension.ts';

declare const chrome: Chrome;

/** Chromium's own calls, which it makes with any extension and with none. */
const browserHosts = /(^|\.)(google|googleapis|gstatic|gvt1)\.com$/;

test('no request leaves the browser but those of the pages themselves', async ({
  extension,
  site,
  visit,
  popupOf,
}) => {
  const begin = site.requests.length;
  const states = ['profile-setup-error', 'cloud-mismatch-banner', 'azure-portal-redirect'].map((finding) =>
    practiceStates.find((state) => state.finding === finding),
  );
  for (const state of states) {
    const page = await visit(atSpeed(state?.url ?? '', 5));
    await expect
      .poll(async () => (await extension.badge(extension.tabId(page))).text, { timeout: 20_000 })
      .toBe('1');
    const popup = await popupOf(page);
    await popup.locator('select[name=language]').selectOption('ja');
    while ((await popup.locator('[data-outcome]').count()) === 0)
      await popup.locator('[data-option]').first().click();
    await popup.locator('select[name=language]').selectOption('en');
  }
  const requests = site.requests.slice(begin).filter(({ host }) => !browserHosts.test(host));
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter(({ origin }) => origin?.startsWith('chrome-extension:'))).toEqual([]);
  expect(requests.filter(({ host }) => !practiceHosts.includes(host))).toEqual([]);
  // A page asks for itself and its parts; nobody fetches.
  expect(requests.filter(({ destination }) => destination === 'empty')).toEqual([]);
});

test('a page is not changed, and no message is posted into it', { tag: '@real-time' }, async ({
  extension,
  pass,
  visit,
}) => {
  const page = await visit('about:blank');
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  const url = practiceUrl('admin.microsoft.com', {
    practice: 'profile-setup-error',
    lang: 'en',
    ui: 'v9',
    embed: 'page',
  });
  await page.goto(atSpeed(url, 5));
  const markup = () => page.evaluate(() => document.documentElement.outerHTML);
  await expect(page.locator('body')).toContainText('An error occurred');
  const before = await markup();
  await expect.poll(async () => (await extension.badge(extension.tabId(page))).text).toBe('1');
  await pass(3000);
  expect(await markup()).toBe(before);
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
});

test('what is kept holds no address and no text of a page', async ({ extension, visit, popupOf }) => {
  const state = practiceStates.find(({ finding }) => finding === 'azure-portal-redirect');
  const page = await visit(state?.url ?? '');
  await expect.poll(async () => (await extension.badge(extension.tabId(page))).text).toBe('1');
  const popup = await popupOf(page);
  await popup.locator('[data-option]').first().click();
  const read = () =>
    popup.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    );
  await expect.poll(read).toContain('"walks"');
  const kept = await read();
  // Of the way a tab took, the hosts: for the session only, and nothing else of an address.
  expect(kept.replaceAll(/"host":"[\w.-]+"/g, '')).not.toMatch(/https?:|@|safelinks|contoso|\.com/);
});

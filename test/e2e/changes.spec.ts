/** What comes late, moves, is replaced or goes away again: the badge follows. */
import type { Page } from '@playwright/test';
import { atSpeed, type Practice, practiceUrl } from '../site/states.ts';
import { expect, test } from './extension.ts';

const host = 'admin.cloud.microsoft';
const address = (practice: Practice, more: Record<string, string> = {}, route?: string) => {
  const url = practiceUrl(host, { practice, lang: 'en', ui: 'v9', ...more } as never, route);
  return atSpeed(url, 4);
};

/** Waits for a tab's badge. */
const shows = (
  extension: { badge(tab: number): Promise<{ text: string }>; tabId(page: Page): number },
  page: Page,
) => expect.poll(async () => (await extension.badge(extension.tabId(page))).text, { timeout: 40_000 });

test('a banner is found, taken back when it is fixed, and found again', { tag: '@real-time' }, async ({
  extension,
  visit,
  popupOf,
}) => {
  const page = await visit(address('cloud-mismatch-banner', { form: 'admin' }));
  await shows(extension, page).toBe('1');
  const popup = await popupOf(page);
  await expect(popup.locator('[data-finding=cloud-mismatch-banner]')).toBeVisible();
  await page.locator('[data-practice=fix]').click();
  await shows(extension, page).toBe('');
  // The open popup follows its tab.
  await expect(popup.locator('[data-finding]')).toHaveCount(0);
  await page.locator('[data-practice=fix]').click();
  await shows(extension, page).toBe('1');
  await expect(popup.locator('[data-finding=cloud-mismatch-banner]')).toBeVisible();
});

test('in-app navigation away from a state takes it back, and the way back brings it again', {
  tag: '@real-time',
}, async ({ extension, visit }) => {
  const page = await visit(address('missing-vl-tab'));
  await shows(extension, page).toBe('1');
  await page.evaluate(() => {
    location.hash = '#/users';
  });
  await shows(extension, page).toBe('');
  await page.goBack();
  await shows(extension, page).toBe('1');
});

test('a tab that comes late is no finding', { tag: '@real-time' }, async ({ extension, pass, visit }) => {
  // The tab turns up after five seconds, well before the absence would count.
  const page = await visit(address('missing-vl-tab', { late: '1' }));
  await pass(24_000);
  expect((await extension.badge(extension.tabId(page))).text).toBe('');
});

test('a state inside a frame of the same origin is found once', async ({ extension, visit, popupOf }) => {
  const page = await visit(address('cloud-mismatch-banner', { form: 'user', frame: '1' }));
  await expect(page.frameLocator('#ContainerFrame').locator('body')).toContainText('may lose access');
  await shows(extension, page).toBe('1');
  const popup = await popupOf(page);
  await expect(popup.locator('[data-finding]')).toHaveCount(1);
});

test('a missing tab inside a frame is found, and forgotten with the page', async ({ extension, visit }) => {
  const page = await visit(address('missing-vl-tab', { frame: '1' }));
  await shows(extension, page).toBe('1');
  await page.goto('https://learn.microsoft.com/');
  await shows(extension, page).toBe('');
});

test('the service worker may stop at any time', async ({ extension, visit, popupOf }) => {
  const page = await visit(address('profile-setup-error', { embed: 'dialog' }));
  await shows(extension, page).toBe('1');
  const popup = await popupOf(page);
  const client = await extension.context.newCDPSession(page);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await popup.reload();
  await expect(popup.locator('[data-finding=profile-setup-error]')).toBeVisible();
  await page.locator('[data-practice=fix]').click({ force: true });
  await expect(popup.locator('[data-finding]')).toHaveCount(0);
});

test('a journey to Azure ends when the tab goes elsewhere', async ({ extension, pass, visit }) => {
  const safe = `https://nam01.safelinks.protection.outlook.com/?${new URLSearchParams({
    url: 'https://admin.microsoft.com/',
    to: 'https://azure.microsoft.com/en-us/',
    how: '302',
  })}`;
  const page = await visit(safe);
  await shows(extension, page).toBe('1');
  await page.reload();
  await pass(1000);
  await shows(extension, page).toBe('1');
  await page.goto('https://portal.azure.com/');
  await shows(extension, page).toBe('');
});

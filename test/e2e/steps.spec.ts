/** Steps that tick themselves from what the tab shows, and "show me" on the page. */
import type { Page } from '@playwright/test';
import type { TargetId } from '../../lib/facts/page-targets.ts';
import type { PageTools } from '../../lib/messages/page-tools.ts';
import type { Chrome } from '../../scripts/chromium.ts';
import { atSpeed, type Practice, practiceUrl } from '../site/states.ts';
import { everything } from '../tier.ts';
import { axe } from './axe.ts';
import { expect, test } from './extension.ts';

const address = (practice: Practice, more: Record<string, string> = {}, route?: string) =>
  atSpeed(
    practiceUrl('admin.cloud.microsoft', { practice, lang: 'en', ui: 'v9', ...more } as never, route),
    5,
  );

const go = (page: Page, route: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, route);
const step = (popup: Page, id: string) => popup.locator(`[data-step="${id}"]`);
const box = (popup: Page, id: string) => step(popup, id).getByRole('checkbox');
const outlines = (page: Page) => page.locator('[data-vl-signin-guide=outline]');
const choose = (popup: Page, ...options: string[]) =>
  options.reduce(
    (before, option) => before.then(() => popup.locator(`.options [data-option=${option}]`).click()),
    Promise.resolve(),
  );

async function stopWorkers(extension: { context: import('@playwright/test').BrowserContext }, page: Page) {
  const client = await extension.context.newCDPSession(page);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await client.detach();
}

for (const ui of ['v8', 'v9']) {
  const details = ui === 'v9' ? { tag: '@real-time' } : {};

  test(
    `a walk from the banner until it is gone, with the worker stopped in between: ${ui}`,
    details,
    async ({ extension, pass, visit, popupOf }) => {
      test.slow();
      const contracts = '/subscriptions/vlnew/contracts';
      const page = await visit(address('cloud-mismatch-banner', { form: 'user', ui }, contracts));
      await expect.poll(async () => (await extension.badge(extension.tabId(page))).text).toBe('1');
      const popup = await popupOf(page);
      await choose(popup, 'mine', 'have-one');
      await expect(popup.locator('[data-outcome=VL-310]')).toBeVisible();
      // The person stands on Contracts already.
      await expect(box(popup, 'view-contracts')).toBeChecked({ timeout: 15_000 });
      await expect(step(popup, 'view-contracts').locator('[data-seen]')).toContainText(
        'admin.cloud.microsoft',
      );
      await expect(popup.locator('[data-news]')).toContainText('Step 1 is done');
      await expect(box(popup, 'view-at-risk')).not.toBeChecked();

      await stopWorkers(extension, page);
      const before = await page.locator('#root, body').first().innerHTML();
      await step(popup, 'view-at-risk').locator('[data-action=show-step]').click();
      await expect(step(popup, 'view-at-risk').locator('[data-showing=found]')).toContainText(
        'View my access at risk',
      );
      await expect(outlines(page)).toHaveCount(1);
      // Nothing was clicked, and nothing but the outline has come to the page; it goes with the next click.
      expect(await page.locator('#root, body').first().innerHTML()).toBe(before);
      expect(await outlines(page).evaluate((host) => host.parentElement === document.documentElement)).toBe(
        true,
      );
      await page.getByText('View my access at risk').click();
      await expect(outlines(page)).toHaveCount(0);
      await expect(box(popup, 'view-at-risk')).toBeChecked();

      // By hand, and back.
      await box(popup, 'write-down').check();
      await box(popup, 'view-at-risk').uncheck();
      await expect(popup.locator('[data-sign=banner-gone]')).not.toHaveAttribute('data-done');
      await stopWorkers(extension, page);
      await popup.reload();
      await expect(box(popup, 'write-down')).toBeChecked();
      await expect(box(popup, 'view-contracts')).toBeChecked();
      await expect(box(popup, 'view-at-risk')).not.toBeChecked();

      // On another page the banner isn't there either: that says nothing.
      await go(page, '/users');
      await pass(9000);
      await expect(popup.locator('[data-sign=banner-gone]')).not.toHaveAttribute('data-done');
      await go(page, contracts);
      await stopWorkers(extension, page);
      await page.locator('[data-practice=fix]').click();
      await expect(popup.locator('[data-sign=banner-gone]')).toHaveAttribute('data-done', 'page', {
        timeout: 20_000,
      });
      await expect(popup.locator('[data-sign=no-access-at-risk] [data-seen]')).toBeAttached();
      await expect(popup.locator('[data-outcome=VL-310]')).toBeVisible();

      // What comes back isn't gone.
      await page.locator('[data-practice=fix]').click();
      await expect(popup.locator('[data-sign=banner-gone]')).not.toHaveAttribute('data-done', /./, {
        timeout: 20_000,
      });
      await expect(box(popup, 'write-down')).toBeChecked();

      expect(await axe(popup)).toEqual([]);

      // Other answers, other steps.
      await popup.locator('[data-action=back]').click();
      await choose(popup, 'have-one');
      await expect(box(popup, 'write-down')).not.toBeChecked();
    },
  );
}

test('the profile error is gone once the admin center opens', async ({ extension, pass, visit, popupOf }) => {
  const page = await visit(address('profile-setup-error', { embed: 'page' }));
  await expect.poll(async () => (await extension.badge(extension.tabId(page))).text).toBe('1');
  const popup = await popupOf(page);
  await choose(popup, 'private-mail');
  await expect(popup.locator('[data-outcome=VL-101]')).toBeVisible();
  await pass(7000);
  await expect(popup.locator('[data-done]')).toHaveCount(0);
  await page.locator('[data-practice=fix]').click();
  await expect(box(popup, 'sign-in-with-work-account')).toBeChecked({ timeout: 20_000 });
  await expect(popup.locator('[data-sign=profile-error-gone]')).toHaveAttribute('data-done', 'page');
});

test('a status is no longer there', async ({ extension, visit, popupOf }) => {
  const page = await visit(address('invitation-expired'));
  await expect.poll(async () => (await extension.badge(extension.tabId(page))).text).toBe('1');
  const popup = await popupOf(page);
  // Who stands on the list with the status is its administrator: that isn't asked.
  await expect(popup.locator('[data-known="invitation-expired"]')).toHaveAttribute('data-by', 'seen');
  await expect(popup.locator('[data-known="invitation-expired"]')).toContainText('We saw: ');
  await expect(box(popup, 'open-list')).toBeChecked({ timeout: 15_000 });
  await step(popup, 'reset').locator('[data-action=show-step]').click();
  await expect(step(popup, 'reset').locator('[data-showing=found]')).toContainText('Reset invite');
  await page.locator('[data-practice=fix]').click();
  await expect(popup.locator('[data-sign=status-active]')).toHaveAttribute('data-done', 'page', {
    timeout: 20_000,
  });
  // It is done, and a line.
  await step(popup, 'reset').locator('summary').first().click();
  await step(popup, 'reset').locator('[data-action=show-step]').click();
  await expect(step(popup, 'reset').locator('[data-showing=missing]')).toContainText('No row in view');
});

test('on the way to volume licensing each page is told', async ({ visit, popupOf }) => {
  const page = await visit(address('healthy', {}, '/homepage'));
  const popup = await popupOf(page);
  await choose(popup, 'cannot-get-in', 'which-address', 'commercial');
  await expect(popup.locator('[data-outcome=VL-301]')).toBeVisible();
  await expect(box(popup, 'sign-in')).toBeChecked();
  // What has to be opened first is shown first; the outline goes with the page.
  const openTab = step(popup, 'open-tab');
  await openTab.locator('[data-action=show-step]').click();
  await expect(openTab.locator('[data-showing=found]')).toContainText('First select Show all');
  await expect(outlines(page)).toHaveCount(1);
  await go(page, '/licenses');
  await expect(outlines(page)).toHaveCount(0);
  await expect(openTab.locator('[data-stage]')).toHaveCount(1, { timeout: 15_000 });
  await expect(openTab.locator('[data-stage=billing-open]')).toBeVisible();
  await go(page, '/subscriptions');
  await expect(openTab.locator('[data-stage=your-products-open]')).toBeVisible({ timeout: 15_000 });
  await expect(openTab.locator('[data-stage=vl-tab-there]')).toBeVisible({ timeout: 15_000 });
  await expect(box(popup, 'open-tab')).not.toBeChecked();
  await expect(popup.locator('[data-sign=vl-tab-there]')).toHaveAttribute('data-done', 'page');
  // By keyboard, as anything else.
  await go(page, '/subscriptions/vlnew');
  await expect(box(popup, 'open-tab')).toBeChecked({ timeout: 15_000 });
  await box(popup, 'open-tab').focus();
  await popup.keyboard.press('Space');
  await expect(box(popup, 'open-tab')).not.toBeChecked();
});

test('where nothing can be read, show me says so', async ({ visit, popupOf }) => {
  const page = await visit(address('missing-vl-tab'));
  const popup = await popupOf(page);
  await expect(popup.locator('[data-finding]')).toBeVisible({ timeout: 40_000 });
  // That the tab is missing was seen, and isn't asked; it can be asked all the same.
  const seen = popup.locator('[data-known="missing-vl-tab"]');
  await expect(seen).toHaveAttribute('data-by', 'seen');
  await seen.getByRole('button').click();
  await choose(popup, 'no-billing');
  await step(popup, 'open-tab').locator('[data-action=show-step]').click();
  await expect(step(popup, 'open-tab').locator('[data-showing=missing]')).toContainText(
    'no volume licensing role',
  );
  await page.goto('https://learn.microsoft.com/');
  await step(popup, 'open-tab').locator('[data-action=show-step]').click();
  await expect(step(popup, 'open-tab').locator('[data-showing=nothing]')).toBeVisible();
});

declare const chrome: Chrome;

for (const ui of ['v8', 'v9']) {
  // At every change each generation in one language.
  for (const lang of everything ? ['en', 'ja'] : [ui === 'v8' ? 'ja' : 'en']) {
    test(`finds what a step names, and what hides it: ${ui}, ${lang}`, async ({ extension, visit }) => {
      const find = async (page: Page, id: TargetId, route: string) => {
        const all = await extension.worker.evaluate(
          async ([tabId, target, at]) => {
            const where = { tabId, allFrames: true };
            await chrome.scripting.executeScript({ target: where, files: ['/page-tools.js'] });
            return chrome.scripting.executeScript({
              target: where,
              func: (wanted: TargetId, path: string) =>
                (globalThis as { vlSignInGuideTools?: PageTools }).vlSignInGuideTools?.find(wanted, path),
              args: [target, at],
            });
          },
          [extension.tabId(page), id, route] as const,
        );
        return `${all[0]?.result?.state} ${all[0]?.result?.target}`;
      };
      const nav = (key: string) => page.locator(`[data-value=${key}]:not(.ms-Nav-chevronButton)`);
      const page = await visit(address('healthy', { ui, lang }, '/homepage'));
      await expect(page.locator('h1')).toBeVisible();
      await expect(nav('health')).toBeVisible();
      // Billing hides behind "Show all", then Your products inside Billing.
      for (const id of ['billing', 'your-products', 'vl-tab', 'view-contracts', 'show-all'] as const)
        expect(await find(page, id, '/homepage')).toBe('found show-all');
      await nav('showMoreClick').click();
      await expect(nav('billing')).toBeVisible();
      expect(await find(page, 'billing', '/homepage')).toBe('found billing');
      expect(await find(page, 'vl-tab', '/homepage')).toBe('found billing');
      await go(page, '/subscriptions');
      await expect(page.getByRole('tab')).toHaveCount(3);
      expect(await find(page, 'vl-tab', '/subscriptions')).toBe('found vl-tab');
      expect(await find(page, 'view-contracts', '/subscriptions')).toBe('found vl-tab');
      await go(page, '/subscriptions/vlnew');
      await expect(page.locator('.card')).toHaveCount(5);
      expect(await find(page, 'view-contracts', '/subscriptions/vlnew')).toBe('found view-contracts');
      // There is no published Japanese name of this one.
      expect(await find(page, 'manage-roles', '/subscriptions/vlnew')).toBe(
        lang === 'en' ? 'found manage-roles' : 'unread manage-roles',
      );
      expect(await find(page, 'view-users-risk', '/subscriptions/vlnew')).toBe(
        lang === 'en' ? 'missing view-users-risk' : 'unread view-users-risk',
      );
      await expect(outlines(page)).toHaveCount(0);
    });
  }
}

test('shows what is in a frame of the page, and the way there around it', async ({
  extension,
  visit,
  popupOf,
}) => {
  const page = await visit(address('cloud-mismatch-banner', { form: 'user', frame: '1' }));
  await expect.poll(async () => (await extension.badge(extension.tabId(page))).text).toBe('1');
  const popup = await popupOf(page);
  await choose(popup, 'mine', 'have-one');
  const inFrame = page.frameLocator('#ContainerFrame').locator('[data-vl-signin-guide=outline]');
  await step(popup, 'view-at-risk').locator('[data-action=show-step]').click();
  await expect(inFrame).toHaveCount(1);
  await expect(outlines(page)).toHaveCount(0);
});

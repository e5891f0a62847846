/** Helping a customer on the telephone: what they say they see, their steps in their language, notes, and the summary. */
import type { Page } from '@playwright/test';
import { locales } from '../../lib/facts/languages.ts';
import type { Chrome } from '../../scripts/chromium.ts';
import { atSpeed, practiceUrl } from '../site/states.ts';
import { axe } from './axe.ts';
import { expect, test } from './extension.ts';

declare const chrome: Chrome;

/** For what doesn't hang on the page. */
const nowhere = 'https://learn.microsoft.com/';
const profileError = atSpeed(
  practiceUrl('admin.cloud.microsoft', { practice: 'profile-setup-error', lang: 'en', ui: 'v9' } as never),
  5,
);
/** What a customer sent, as they copied it. */
const sent =
  'AADSTS50020: User account from identity provider live.com does not exist in tenant Contoso. ' +
  'Correlation ID: 7e1f6e0e-1111-4222-8333-944455556666';

const helping = (popup: Page) => popup.locator('input[name=helping]');
const say = async (popup: Page, state: string) => {
  await popup.locator('select[name=said]').selectOption(state);
  await popup.locator('[data-action=add-said]').click();
};
const openSteps = (popup: Page) => popup.locator('[data-send-steps] > summary').click();
const summaryText = async (popup: Page) => {
  await popup.locator('[data-summary] > summary').click();
  return popup.locator('[data-summary] [data-output]');
};

test.afterEach(async ({ extension }) => {
  // The profile is shared: one customer isn't the next one.
  await extension.worker.evaluate(() => chrome.storage.local.clear());
});

test('from what a customer sent to the steps in their language, and to the ticket', async ({
  extension,
  visit,
  popupOf,
}) => {
  const page = await visit(nowhere);
  const popup = await popupOf(page);
  await popup.locator('textarea[name=brought]').fill(sent);
  await popup.locator('[data-place]').first().click();
  await expect(popup.locator('[data-node]')).toBeVisible();
  await expect(popup.locator('.lead')).toHaveCount(0);
  await helping(popup).check();
  await say(popup, 'profile-setup-error');
  await expect(popup.locator('[data-node="profile-setup-error"]')).toBeVisible();
  await expect(popup.locator('.lead')).toHaveText('Ask the customer:');
  await popup.locator('[data-option="private-mail"]').click();
  await expect(popup.locator('[data-outcome="VL-101"]')).toBeVisible();
  await expect(popup.locator('.lead p')).toHaveText('Tell the customer, or send it:');
  await expect(popup.locator('[data-actor=user]')).toHaveText('The customer');
  // Nothing is opened here that the customer has to open, and nothing here is pointed at.
  await expect(
    popup.locator('.node [data-action="open-private"], .node [data-action="show-step"]'),
  ).toHaveCount(0);

  await popup.locator('.helping select[name=reader-language]').selectOption('ja');
  await popup.locator('[data-action=send-steps]').click();
  await expect(popup.locator('[data-send-steps] > summary')).toBeFocused();
  const output = popup.locator('[data-send-steps] [data-output]');
  await expect(output).toHaveValue(/^職場のアカウントでサインインしてください\n/);
  await expect(output).toHaveValue(/https:\/\/admin\.microsoft\.com\//);
  await popup.locator('[data-send-steps] input[name=recipient]').fill('ana@contoso.example');
  const mail = popup.locator('[data-send-steps] [data-action=mail]');
  await expect(mail).toHaveAttribute('href', /^mailto:ana@contoso\.example\?subject=%E8/);
  const [sheet] = await Promise.all([
    extension.context.waitForEvent('page'),
    popup.locator('[data-send-steps] [data-action=sheet]').click(),
  ]);
  expect(sheet.url()).not.toContain('contoso');
  await expect(sheet.locator('h1')).toHaveText('職場のアカウントでサインインしてください');
  await expect(sheet.locator('ol > li')).toHaveCount(6);
  await expect(sheet.locator('dl')).toContainText('VL-101');
  await expect(sheet.locator('html')).toHaveAttribute('lang', 'ja');
  expect(await axe(sheet)).toEqual([]);
  await sheet.emulateMedia({ media: 'print' });
  await expect(sheet.locator('[data-action=print]')).toBeHidden();
  await sheet.close();

  await popup.locator('textarea[name=notes]').fill('Called at ten. Mail: ana@contoso.example');
  await popup.reload();
  await expect(helping(popup)).toBeChecked();
  await expect(popup.locator('textarea[name=notes]')).toHaveValue(/^Called at ten/);
  await expect(popup.locator('.helping select[name=reader-language]')).toHaveValue('ja');
  await expect(popup.locator('[data-said="profile-setup-error"]')).toBeVisible();
  const summary = await summaryText(popup);
  await expect(summary).toHaveValue(/\(profile-setup-error, said by the customer\)/);
  await expect(summary).toHaveValue(/What was brought\n-+\n\n- Text: .*AADSTS50020, 7e1f6e0e-1111/);
  await expect(summary).toHaveValue(/Notes\n-----\n\nCalled at ten\. Mail: \[left out\]/);

  await popup.locator('.helping [data-action=wipe]').click();
  await expect(popup.locator('textarea[name=notes]')).toHaveValue('');
  await expect(popup.locator('[data-said]')).toHaveCount(0);
  const stored = () => popup.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
  await expect.poll(stored).not.toContain('ana@contoso');
  await popup.locator('.helping [data-action=undo]').click();
  await expect(popup.locator('textarea[name=notes]')).toHaveValue(/^Called at ten/);
});

test('what the customer says answers in place of the helper’s own page', async ({
  extension,
  visit,
  popupOf,
}) => {
  const page = await visit(profileError);
  await expect.poll(async () => (await extension.badge(extension.tabId(page))).text).toBe('1');
  const popup = await popupOf(page);
  await popup.locator('.walk input[name=helping]').check();
  await say(popup, 'personal-account');
  await expect(popup.locator('[data-node="personal-account"]')).toBeVisible();
  await say(popup, 'no-permission');
  // The question after that is answered by the first thing said, and marked so.
  await expect(popup.locator('[data-known="no-permission"]')).toHaveAttribute('data-by', 'said');
  await popup.locator('[data-said="personal-account"] button').click();
  await expect(popup.locator('[data-node="no-permission"]')).toBeVisible();
  await expect(popup.locator('[data-known]')).toHaveCount(0);
});

test('is used with the keyboard alone, and says so in every language without a fault', async ({
  visit,
  popupOf,
}) => {
  const popup = await popupOf(await visit(nowhere));
  await helping(popup).focus();
  await popup.keyboard.press('Space');
  await expect(popup.locator('.lead')).toBeVisible();
  await expect(helping(popup)).toBeFocused();
  await popup.keyboard.press('Tab');
  await expect(popup.locator('select[name=said]')).toBeFocused();
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-said]')).toHaveCount(1);
  await popup.locator('textarea[name=brought]').fill('VL-101');
  await popup.locator('[data-pasted]').click();
  await expect(popup.locator('[data-send-steps]')).toBeVisible();
  await openSteps(popup);
  await expect(popup.locator('[data-send-steps] [data-output]')).toBeVisible();
  expect(await axe(popup)).toEqual([]);
  for (const locale of locales) {
    await popup.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), locale);
    await expect(popup.locator('html')).toHaveAttribute('lang', locale);
    await expect(popup.locator('.lead')).toBeVisible();
    expect(await axe(popup, 'ofWords')).toEqual([]);
  }
});

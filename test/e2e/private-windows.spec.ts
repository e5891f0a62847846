/** What is done beside a private tab: nothing of it on the disk, nothing of it elsewhere, gone with the window. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Chrome, ExtensionBrowser } from '../../scripts/chromium.ts';
import { extensionSettings } from '../../scripts/extension-settings.ts';
import { atSpeed, practiceUrl } from '../site/states.ts';
import { expect, test } from './extension.ts';

declare const chrome: Chrome;

const patience = { timeout: 30_000 };
const secret = 'zqxjkvbp';
const profileError = atSpeed(
  practiceUrl('admin.cloud.microsoft', {
    practice: 'profile-setup-error',
    lang: 'en',
    ui: 'v9',
    embed: 'bar',
  } as never),
  5,
);

/** A page of the extension, in an ordinary window. */
async function open(browser: ExtensionBrowser, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.origin + path);
  await page.locator('main').waitFor();
  return page;
}

/** All that is kept of an area, as text. */
const keptIn = (page: Page, area: 'local' | 'session') =>
  page.evaluate(async (name) => JSON.stringify(await chrome.storage[name].get(null)), area);

/** What is kept for private windows. */
const privateKeys = (page: Page) =>
  page.evaluate(async () =>
    Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('private:')),
  );

/** Files in a folder, below it too, in which a word stands, one byte or two a letter. */
function filesWith(folder: string, word: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => {
      const content = readFileSync(file);
      return content.includes(word) || content.includes(Buffer.from(word, 'utf16le'));
    });
}

/** Walks to the support case of the profile error, and types into it. */
async function typeCase(popup: Page, word: string): Promise<void> {
  for (const option of ['own-domain', 'same-account', 'taken-over'])
    await popup.locator(`[data-option="${option}"]`).click();
  await popup.locator('[data-step]').getByRole('checkbox').first().check();
  await popup.locator('[data-case="new-profile"] > summary').click();
  await popup.locator('[data-case] [name=newId]').pressSequentially(`${word}@example.com`, { delay: 1 });
}

test('nothing of a private window is written to the disk or shows elsewhere, and it goes with the window', async ({
  launchOwn,
}) => {
  test.setTimeout(180_000);
  const profile = mkdtempSync(join(tmpdir(), 'vl-signin-guide-private-'));
  try {
    const browser = await launchOwn({ profile });
    const settings = await extensionSettings(browser);
    await settings.allowPrivately(true);
    await settings.close();
    const own = await open(browser, 'options.html');
    const { window, tab } = await own.evaluate(async (url) => {
      const opened = await chrome.windows.create({ url, incognito: true });
      return { window: opened?.id as number, tab: opened?.tabs?.[0]?.id as number };
    }, profileError);

    const popup = await open(browser, `popup.html?tabId=${tab}`);
    await expect(popup.locator('[data-finding=profile-setup-error]')).toBeVisible(patience);
    await typeCase(popup, secret);
    await expect(popup.locator('[data-case] [data-kept-place=private]')).toBeVisible();
    await expect.poll(() => keptIn(own, 'session')).toContain(`${secret}@example.com`);
    // It is there again, for this tab.
    await popup.reload();
    await expect(popup.locator('[data-outcome]')).toBeVisible();
    await popup.locator('[data-case="new-profile"] > summary').click();
    await expect(popup.locator('[data-case] [name=newId]')).toHaveValue(`${secret}@example.com`);

    // So does the sheet, whose address and title browsers keep.
    const [sheet] = await Promise.all([
      browser.context.waitForEvent('page'),
      popup.locator('[data-case] [data-action=sheet]').click(),
    ]);
    await expect(sheet.locator('dl')).toContainText(`${secret}@example.com`);
    expect(sheet.url() + (await sheet.title())).not.toMatch(/profile/i);
    await sheet.close();

    // The contact check that is opened from there keeps its list likewise.
    const contacts = await open(
      browser,
      (await popup.locator('[data-action=contacts]').getAttribute('href')) ?? '',
    );
    await contacts.locator('textarea[name=addresses]').fill(`ada@${secret}.example`);
    await contacts.locator('button[data-action=check]').click();
    await expect(contacts.locator('[data-run=done]')).toBeVisible(patience);
    await expect(contacts.locator('[data-kept-place=private]')).toBeVisible();

    const local = await keptIn(own, 'local');
    for (const kept of [secret, 'new-profile', 'profile-setup-error', 'contacts:', 'taken-over'])
      expect(local).not.toContain(kept);
    await own.reload();
    await expect(own.locator('[data-there=true]')).toHaveCount(0);
    await expect(own.locator('[data-recent]')).toHaveCount(0);

    // An ordinary tab with the same finding, and an ordinary check, begin with nothing.
    const page = await browser.newTab().catch(() => browser.context.newPage());
    await page.goto(profileError);
    const ordinary = await own.evaluate(
      async (url) => (await chrome.tabs.query({ url, windowType: 'normal' })).find((t) => !t.incognito)?.id,
      `${new URL(profileError).origin}/*`,
    );
    const beside = await open(browser, `popup.html?tabId=${ordinary}`);
    await expect(beside.locator('[data-option="own-domain"]')).toBeVisible(patience);
    await typeCase(beside, 'plain');
    await expect(beside.locator('[data-case] [name=newId]')).toHaveValue('plain@example.com');
    await expect(beside.locator('[data-case] [data-kept-place=disk]')).toBeVisible();
    await expect.poll(() => keptIn(own, 'local')).toContain('plain@example.com');
    const list = await open(browser, 'contacts.html');
    await expect(list.locator('textarea[name=addresses]')).toHaveValue('');
    await expect(list.locator('[data-address]')).toHaveCount(0);

    const closed = contacts.waitForEvent('close');
    await own.evaluate((id) => chrome.windows.remove(id), window);
    await closed;
    await expect.poll(() => privateKeys(own)).toEqual([]);
    expect(await keptIn(own, 'session')).not.toContain(secret);
    // The page that is still open about its tab has nothing to show any more.
    await expect(popup.locator('[data-outcome]')).toHaveCount(0);
    expect(
      await popup
        .locator('input')
        .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value)),
    ).not.toContain(`${secret}@example.com`);
    expect(await keptIn(own, 'local')).toContain('plain@example.com');

    await browser.close();
    expect(filesWith(profile, 'plain@example.com')).not.toEqual([]); // it would be found
    expect(filesWith(profile, secret)).toEqual([]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

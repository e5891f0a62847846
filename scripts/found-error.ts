/** The practice site with an error and the popup that has found it: what pictures of the extension begin with. */
import type { Page } from '@playwright/test';
import { atSpeed, practiceUrl } from '../test/site/states.ts';
import type { ExtensionBrowser } from './chromium.ts';

/** A page with the profile error whose badge has come up, and its popup in the language chosen. */
export async function foundError(
  browser: ExtensionBrowser,
  lang: 'en' | 'ja',
  size: { width: number; height: number },
) {
  const page = await browser.newTab();
  const query = { practice: 'profile-setup-error', lang, ui: 'v9', embed: 'page' } as const;
  await page.goto(atSpeed(practiceUrl('admin.cloud.microsoft', query), 4));
  const tab = browser.tabId(page);
  while ((await browser.badge(tab)).text === '') await page.waitForTimeout(250);
  return { page, popup: await browser.openPopup(tab, size), tab };
}

/** Answers in the popup, the first of the answers each time, until there is an outcome. */
export async function toOutcome(popup: Page): Promise<void> {
  while ((await popup.locator('[data-outcome]').count()) === 0) {
    const before = await popup.locator('[data-node]').getAttribute('data-node');
    await popup.locator('.options [data-option]').first().click();
    await popup.locator(`[data-node]:not([data-node="${before}"])`).waitFor();
  }
}

/** A picture of a page as the address of an image. */
export const pictureOf = async (page: Page): Promise<string> =>
  `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;

/** The built extension in real Chromium, beside the practice site, which sees every request that leaves it. */
import { test as base, type Page } from '@playwright/test';
import { type ExtensionBrowser, launch } from '../../scripts/chromium.ts';
import { type Site, startSite } from '../site/server.ts';

interface Workers {
  site: Site;
  browser_: ExtensionBrowser;
}

interface Fixtures {
  extension: ExtensionBrowser;
  /** Opens an address in a tab of its own; closed when the test ends. */
  visit(address: string): Promise<Page>;
  /** Opens the popup of a page's tab; closed when the test ends. */
  popupOf(page: Page, size?: { width: number; height: number }): Promise<Page>;
}

export const test = base.extend<Fixtures, Workers>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed off the pattern
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  browser_: [
    async ({ site }, use) => {
      const browser = await launch({
        port: site.port,
        headless: true,
        everything: true,
        frugal: true,
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  extension: ({ browser_ }, use) => use(browser_),
  visit: async ({ extension }, use) => {
    const pages: Page[] = [];
    await use(async (address) => {
      const page = await extension.newTab();
      pages.push(page);
      await page.goto(address).catch(() => undefined); // redirects by script interrupt the visit
      return page;
    });
    await Promise.all(pages.map((page) => page.close()));
  },
  popupOf: async ({ extension }, use) => {
    const popups: Page[] = [];
    await use(async (page, size) => {
      const popup = await extension.openPopup(extension.tabId(page), size);
      popups.push(popup);
      return popup;
    });
    await Promise.all(popups.map((popup) => popup.close()));
  },
});

export { expect } from '@playwright/test';

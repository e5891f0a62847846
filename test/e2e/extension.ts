/** The built extension in real Chromium, beside the practice site, which sees every request that leaves it. */
import { test as base, type Page } from '@playwright/test';
import { testSpeed } from '../../lib/page/pace.ts';
import { type ExtensionBrowser, type LaunchOptions, launch } from '../../scripts/chromium.ts';
import { type Site, startSite } from '../site/server.ts';

/** Folders of the builds: what is shipped, and the one whose dwell times are short. */
export const shippedBuild = '.output/chrome-mv3';
export const testBuild = `${shippedBuild}-test`;

export interface Options {
  /** The build that is tested. */
  build: string;
}

interface Workers extends Options {
  site: Site;
  shared: ExtensionBrowser;
}

interface Fixtures {
  /** The worker's browser, which the tests of a worker share. */
  extension: ExtensionBrowser;
  /** Starts another browser, for what would outlast the test in the shared one; closed when the test ends. */
  launchOwn(options?: Partial<LaunchOptions>): Promise<ExtensionBrowser>;
  /** Lets milliseconds pass, as the extension counts them. */
  pass(time: number): Promise<void>;
  /** Opens an address in a tab of its own; closed when the test ends. */
  visit(address: string): Promise<Page>;
  /** Opens the popup of a page's tab; closed when the test ends. */
  popupOf(page: Page, size?: { width: number; height: number }): Promise<Page>;
}

export const test = base.extend<Fixtures, Workers>({
  build: [shippedBuild, { option: true, scope: 'worker' }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed off the pattern
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ site, build }, use) => {
      const browser = await launch({
        port: site.port,
        extension: build,
        headless: true,
        everything: true,
        frugal: true,
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  extension: ({ shared }, use) => use(shared),
  launchOwn: async ({ site, build }, use) => {
    const browsers: ExtensionBrowser[] = [];
    await use(async (options) => {
      const browser = await launch({
        port: site.port,
        extension: build,
        headless: true,
        everything: true,
        ...options,
      });
      browsers.push(browser);
      return browser;
    });
    await Promise.all(browsers.map((browser) => browser.close()));
  },
  pass: ({ build }, use) =>
    use((time) => new Promise((done) => setTimeout(done, build === testBuild ? time / testSpeed : time))),
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

/** The contact check's page, opened with nothing kept from another test. */
import type { Page } from '@playwright/test';
import type { Chrome, ExtensionBrowser } from '../../scripts/chromium.ts';
import type { Site, SiteRequest } from '../site/server.ts';
import { test as base, expect as usualExpect } from './extension.ts';

/** A check asks, waits, and draws: slow machines take longer for it than for a popup. */
export const expect = usualExpect.configure({ timeout: 20_000 });

export interface OpenOptions {
  language?: string;
  dark?: boolean;
  size?: { width: number; height: number };
}

declare const chrome: Chrome;

const forget = (extension: ExtensionBrowser) =>
  extension.worker.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.local.get(null)).filter((key) =>
      key.startsWith('contacts:'),
    );
    await chrome.storage.local.remove(keys);
  });

export const speak = (extension: ExtensionBrowser, language: string) =>
  extension.worker.evaluate((to) => chrome.storage.local.set({ language: to }), language);

/** Every key that the check has kept. */
export const keptKeys = (extension: ExtensionBrowser) =>
  extension.worker.evaluate(async () =>
    Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('contacts:')),
  );

export const test = base.extend<{ openContacts(options?: OpenOptions): Promise<Page> }>({
  openContacts: async ({ extension }, use) => {
    const pages: Page[] = [];
    await forget(extension);
    await use(async ({ language = 'en', dark, size = { width: 1280, height: 800 } } = {}) => {
      await speak(extension, language);
      const page = await extension.context.newPage();
      pages.push(page);
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      await page.goto(`${extension.origin}contacts.html`);
      await page.locator('textarea[name=addresses]').waitFor({ state: 'attached' });
      return page;
    });
    await Promise.all(pages.map((page) => page.close()));
    await forget(extension);
    await speak(extension, 'en');
  },
});

/** Types a list in, chooses the cloud, and presses the button. */
export async function check(page: Page, text: string, cloud = ''): Promise<void> {
  await page.locator('textarea[name=addresses]').fill(text);
  if (cloud) await page.locator('select[name=cloud]').selectOption(cloud);
  await page.locator('button[data-action=check]').click();
}

/** Opens the list, which folds once it was checked. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('[data-action=list]').click();
  await page.locator('.list-inside').waitFor();
}

/** Pastes a list: Chromium takes seconds to type thousands of lines. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator('textarea[name=addresses]').evaluate((field, list) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', list);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Waits until the check has come to an end. */
export const ended = (page: Page, state = 'done') =>
  expect(page.locator(`[data-run="${state}"]`)).toBeVisible({ timeout: 45_000 });

export const verdictOf = (page: Page, address: string) =>
  page.locator(`[data-address="${address}"]`).first().getAttribute('data-verdict');

/** The look-ups that the site got from a moment on. */
export const lookUps = (site: Site, from: number): SiteRequest[] =>
  site.requests.slice(from).filter(({ host, destination }) => {
    return host === 'login.microsoftonline.com' && destination === 'empty';
  });

/** A Chromium with the built extension and the practice site, for trying, testing and taking pictures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { hostRules } from '../test/site/server.ts';

export interface ExtensionBrowser {
  context: BrowserContext;
  worker: Worker;
  /** Address of the extension's pages, with a slash at its end. */
  origin: string;
  /** The extension's id of the tab that a page is shown in. */
  tabId(page: Page): Promise<number>;
  /** Opens the popup for a tab, as a page of its own. */
  openPopup(tabId: number, size?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Port of the practice site. */
  port: number;
  headless: boolean;
  /** Sends every host to the practice site, so that it sees all that leaves the browser. */
  everything?: boolean;
  /** Profile folder; kept where it is given, else a new one that is removed in the end. */
  profile?: string;
  language?: string;
}

/** Starts Chromium with the extension of `.output/chrome-mv3` and the practice site under Microsoft's host names. */
export async function launch(options: LaunchOptions): Promise<ExtensionBrowser> {
  const extension = resolve('.output/chrome-mv3');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'vl-signin-guide-'));
  const language = options.language ?? 'en-US';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: options.headless,
    // As root, in containers, Chromium has no sandbox of its own to start.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    locale: language,
    env: { ...process.env, LANGUAGE: language } as Record<string, string>,
    args: [
      `--lang=${language}`,
      '--no-first-run',
      '--disable-quic',
      '--disable-sync',
      '--disable-component-update',
      '--disable-background-networking',
      ...(options.headless ? ['--disable-gpu'] : []),
      // Both are needed: Playwright starts Chromium without extensions.
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--ignore-certificate-errors',
      `--host-resolver-rules=${hostRules(options.port, { everything: options.everything ?? false })}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // The worker is listed before it has run; its listeners are there once it answers.
  await worker.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  const origin = new URL('/', worker.url()).href;

  const tabId = async (page: Page) => {
    await page.bringToFront();
    const tabs = await worker.evaluate(() => chrome.tabs.query({ active: true }));
    const found = tabs.find((tab) => tab.url === page.url())?.id;
    if (found === undefined) throw new Error(`No active tab shows ${page.url()}.`);
    return found;
  };

  return {
    context,
    worker,
    origin,
    tabId,
    async openPopup(tab, size = { width: 400, height: 600 }) {
      const popup = await context.newPage();
      await popup.setViewportSize(size);
      await popup.goto(`${origin}popup.html?tabId=${tab}`);
      await popup.locator('main').waitFor();
      return popup;
    },
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

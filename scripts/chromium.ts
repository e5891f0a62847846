/** A Chromium with the built extension and the practice site, for trying, testing and taking pictures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Finding } from '../lib/detect/types.ts';
import { hostRules } from '../test/site/server.ts';

/** The extension API, as the extension's worker and pages have it. */
export type Chrome = typeof browser;
declare const chrome: Chrome;

export interface ExtensionBrowser {
  context: BrowserContext;
  worker: Worker;
  /** Address of the extension's pages, with a slash at its end. */
  origin: string;
  /** Opens a tab. */
  newTab(): Promise<Page>;
  /** The browser's id of a tab opened by newTab. */
  tabId(page: Page): number;
  /** The badge of a tab, and the accessible title of the button it is on. */
  badge(tabId: number): Promise<{ text: string; title: string }>;
  /** What the extension has found in a tab. */
  findings(tabId: number): Promise<Finding[]>;
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
  /**
   * Saves an eighth of the processor's time where many tabs come and go: those of a site share a process, the tab strip
   * doesn't move, and animations cost no thread of their own.
   */
  frugal?: boolean;
  /** Profile folder; kept where it is given, else a new one that is removed in the end. */
  profile?: string;
  language?: string;
  /** The program to start, where it isn't the Chromium that is used otherwise. */
  executable?: string;
  /** Folder of the extension, where it isn't the built one. */
  extension?: string;
}

/** The Chromium of this machine: see scripts/run.mjs. */
export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Starts Chromium with the extension of `.output/chrome-mv3` and the practice site under Microsoft's host names. */
export async function launch(options: LaunchOptions): Promise<ExtensionBrowser> {
  const extension = resolve(options.extension ?? '.output/chrome-mv3');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'vl-signin-guide-'));
  const language = options.language ?? 'en-US';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable ?? chromiumPath,
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
      ...(options.frugal
        ? ['--process-per-site', '--animation-duration-scale=0', '--disable-threaded-animation']
        : []),
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

  const tabIds = new WeakMap<Page, number>();
  const allTabs = () => worker.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id));
  // One after the other: a page's tab is told by being the new one.
  let line: Promise<unknown> = Promise.resolve();
  const newTab = () => {
    const opened = line.then(async () => {
      const before = new Set(await allTabs());
      const page = await context.newPage();
      const id = (await allTabs()).find((tab) => !before.has(tab));
      if (id !== undefined) tabIds.set(page, id);
      return page;
    });
    line = opened.catch(() => undefined);
    return opened;
  };

  return {
    context,
    worker,
    origin,
    newTab,
    tabId(page) {
      const id = tabIds.get(page);
      if (id === undefined) throw new Error('Only tabs opened by newTab() have a known id.');
      return id;
    },
    async badge(tab) {
      const [text, title] = await worker.evaluate(
        (tabId) => Promise.all([chrome.action.getBadgeText({ tabId }), chrome.action.getTitle({ tabId })]),
        tab,
      );
      return { text, title };
    },
    async findings(tab) {
      const key = `tab:${tab}`;
      const stored = await worker.evaluate((name) => chrome.storage.session.get(name), key);
      return (stored[key] as { findings?: Finding[] } | undefined)?.findings ?? [];
    },
    async openPopup(tab, size = { width: 400, height: 600 }) {
      const popup = await newTab();
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

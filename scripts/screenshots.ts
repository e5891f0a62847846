/** Takes the README's pictures from the practice site into docs/. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'wxt';
import { fileAddress } from '../test/e2e/web-site.ts';
import { startSite } from '../test/site/server.ts';
import { launch } from './chromium.ts';
import { foundError, pictureOf, toOutcome } from './found-error.ts';

const folder = 'docs';
mkdirSync(folder, { recursive: true });
await build({ browser: 'chrome', manifestVersion: 3 });
execFileSync(process.execPath, ['scripts/build-web.ts'], { stdio: 'inherit' });
const site = await startSite();
const browser = await launch({ site, headless: true });

/** The page and its popup; the language is one for all views. */
async function found(lang: 'en' | 'ja') {
  const opened = await foundError(browser, lang, { width: 400, height: 560 });
  await opened.popup.locator('select[name=language]').selectOption(lang);
  await opened.popup.locator(`html[lang=${lang}] [data-node]`).waitFor();
  return opened;
}

/** Lays pictures beside or over one another. */
async function compose(name: string, html: string, size: { width: number; height: number }) {
  const page = await browser.newTab();
  await page.setViewportSize(size);
  await page.setContent(`<body style="margin: 0; background: #e8edf3">${html}`);
  await page.screenshot({ path: join(folder, name) });
  await page.close();
}

const shadow = 'border-radius: 8px; box-shadow: 0 8px 32px rgb(0 0 0 / 40%)';

/** Taken while its language is chosen. */
async function outcome(popup: Page, colorScheme: 'light' | 'dark') {
  await toOutcome(popup);
  await popup.emulateMedia({ colorScheme });
  await popup.setViewportSize({ width: 400, height: 760 });
  return `<img src="${await pictureOf(popup)}" style="${shadow}">`;
}

const english = await found('en');
await compose(
  'overview.png',
  `<img src="${await pictureOf(english.page)}" style="width: 1280px">
   <img src="${await pictureOf(english.popup)}" style="position: absolute; inset: 24px 24px auto auto; ${shadow}">`,
  { width: 1280, height: 800 },
);
const inEnglish = await outcome(english.popup, 'light');
const japanese = await found('ja');
const inJapanese = await outcome(japanese.popup, 'dark');
await compose(
  'outcomes.png',
  `<div style="display: flex; gap: 32px; padding: 24px">${inEnglish}${inJapanese}</div>`,
  { width: 880, height: 808 },
);

const map = await browser.newTab();
await map.setViewportSize({ width: 1280, height: 800 });
await map.emulateMedia({ colorScheme: 'light' });
await english.popup.locator('select[name=language]').selectOption('en');
await english.popup.locator('html[lang=en]').waitFor();
await map.goto(`${browser.origin}map.html?tabId=${english.tab}`);
await map.locator('[data-map-node][data-taken]').first().waitFor();
await map.screenshot({ path: join(folder, 'map.png') });

// The guide on the web, as a link opened it.
const web = await browser.newTab();
await web.setViewportSize({ width: 1000, height: 760 });
await web.emulateMedia({ colorScheme: 'light' });
await web.goto(`${fileAddress}index.html?lang=en#/VL-101`);
await web.locator('[data-outcome=VL-101]').waitFor();
await web.screenshot({ path: join(folder, 'web.png') });

await browser.close();
await site.close();

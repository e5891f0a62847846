/** Takes the README's pictures from the practice site into docs/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'wxt';
import { startSite } from '../test/site/server.ts';
import { atSpeed, practiceUrl } from '../test/site/states.ts';
import { launch } from './chromium.ts';

const folder = 'docs';
mkdirSync(folder, { recursive: true });
await build({ browser: 'chrome', manifestVersion: 3 });
const site = await startSite();
const browser = await launch({ port: site.port, headless: true });

/** A page of the practice site whose badge has come up, and its popup. */
async function found(lang: 'en' | 'ja') {
  const page = await browser.newTab();
  const query = { practice: 'profile-setup-error', lang, ui: 'v9', embed: 'page' } as const;
  await page.goto(atSpeed(practiceUrl('admin.cloud.microsoft', query), 4));
  const tab = browser.tabId(page);
  while ((await browser.badge(tab)).text === '') await page.waitForTimeout(250);
  const popup = await browser.openPopup(tab, { width: 400, height: 560 });
  await popup.locator('select[name=language]').selectOption(lang);
  await popup.locator(`html[lang=${lang}] [data-node]`).waitFor();
  return { page, popup, tab };
}

async function toOutcome(popup: Page) {
  while ((await popup.locator('[data-outcome]').count()) === 0) {
    await popup.locator('.options [data-option]').first().click();
  }
}

/** Lays pictures beside or over one another. */
async function compose(name: string, html: string, size: { width: number; height: number }) {
  const page = await browser.newTab();
  await page.setViewportSize(size);
  await page.setContent(`<body style="margin: 0; background: #e8edf3">${html}`);
  await page.screenshot({ path: join(folder, name) });
  await page.close();
}

const picture = async (page: Page) => `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
const shadow = 'border-radius: 8px; box-shadow: 0 8px 32px rgb(0 0 0 / 40%)';

/** The language is one for all views: each picture is taken while its own is chosen. */
async function outcome(popup: Page, colorScheme: 'light' | 'dark') {
  await toOutcome(popup);
  await popup.emulateMedia({ colorScheme });
  await popup.setViewportSize({ width: 400, height: 760 });
  return `<img src="${await picture(popup)}" style="${shadow}">`;
}

const english = await found('en');
await compose(
  'overview.png',
  `<img src="${await picture(english.page)}" style="width: 1280px">
   <img src="${await picture(english.popup)}" style="position: absolute; inset: 24px 24px auto auto; ${shadow}">`,
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

await browser.close();
await site.close();

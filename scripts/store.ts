/**
 * Makes what the stores ask for into store/: listings, the reasons for permissions, pictures of the practice site in
 * each language (1280 × 800, which Chrome, Edge and Firefox all take) and the small promotional tile (440 × 280).
 * With --texts, the texts alone.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'wxt';
import { type Locale, locales } from '../lib/facts/languages.ts';
import { startSite } from '../test/site/server.ts';
import { manifestWords } from './browser-messages.ts';
import { type Chrome, type ExtensionBrowser, launch } from './chromium.ts';
import { foundError, pictureOf, toOutcome } from './found-error.ts';
import { listing, permissions, storeWords } from './store-texts.ts';

declare const chrome: Chrome;

const folder = 'store';

function write(name: string, content: string | Buffer) {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function writeTexts() {
  for (const locale of locales) write(`listing/${locale}.md`, listing(locale));
  write('permissions.md', permissions());
}

const inHtml = (text: string) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));

/** Draws a page of HTML as a picture. */
async function draw(
  browser: ExtensionBrowser,
  html: string,
  size: { width: number; height: number },
  lang: Locale,
) {
  const page = await browser.newTab();
  await page.setViewportSize(size);
  await page.setContent(
    `<html lang="${lang}"><style>
      body { margin: 0; background: #ebf3fc; color: #242424; font-family: "Segoe UI", "Noto Sans", "Noto Sans CJK JP", sans-serif; }
      h1 { margin: 0; font-weight: 600; }
      img { position: absolute; border-radius: 8px; box-shadow: 0 4px 24px rgb(0 0 0 / 25%); }
    </style>${html}`,
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** A picture with what it shows in words above, and beside the page what stands in front of it. */
async function compose(browser: ExtensionBrowser, locale: Locale, caption: string, page: Page, popup?: Page) {
  const images = [
    `<img src="${await pictureOf(page)}" style="left: 32px; top: 96px; width: ${popup ? 1088 : 1216}px">`,
    ...(popup ? [`<img src="${await pictureOf(popup)}" style="right: 32px; top: 120px">`] : []),
  ];
  const title = `<h1 style="padding: 26px 32px; font-size: 30px; line-height: 40px">${inHtml(caption)}</h1>`;
  return draw(browser, title + images.join(''), { width: 1280, height: 800 }, locale);
}

async function takePictures(browser: ExtensionBrowser, locale: Locale) {
  const { captions } = storeWords(locale);
  await browser.worker.evaluate(async (language) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set({ language });
  }, locale);
  // The practice site speaks the languages that the extension recognizes.
  const lang = locale === 'ja' ? 'ja' : 'en';
  const { page, popup } = await foundError(browser, lang, { width: 420, height: 640 });
  await popup.locator(`html[lang="${locale}"] [data-node]`).waitFor();
  write(`screenshots/${locale}/1-found.png`, await compose(browser, locale, captions.found, page, popup));
  await toOutcome(popup);
  await popup.locator('[data-outcome]').evaluate((outcome) => outcome.scrollIntoView({ block: 'start' }));
  write(`screenshots/${locale}/2-steps.png`, await compose(browser, locale, captions.steps, page, popup));
  await popup.close();
  await page.close();

  const contacts = await browser.newTab();
  await contacts.setViewportSize({ width: 1216, height: 704 });
  await contacts.goto(`${browser.origin}contacts.html`);
  await contacts
    .locator('textarea[name=addresses]')
    .fill(
      'ada@commercial.example\nben@gcc-high.example\ncleo@outlook.com\ndina@no-tenant.example\nedi@unmanaged.example',
    );
  await contacts.locator('select[name=cloud]').selectOption('commercial');
  await contacts.locator('button[data-action=check]').click();
  await contacts.locator('[data-run=done]').waitFor();
  await contacts
    .locator('.contacts-summary')
    .evaluate((summary) => summary.scrollIntoView({ block: 'start' }));
  write(`screenshots/${locale}/3-contacts.png`, await compose(browser, locale, captions.contacts, contacts));
  await contacts.close();
}

async function drawTile(browser: ExtensionBrowser) {
  const icon = readFileSync('assets/icon.svg', 'utf8').replace('<svg', '<svg width="88" height="88"');
  const html = `<div style="display: grid; place-content: center; justify-items: center; gap: 20px; height: 280px">
    ${icon}<h1 style="font-size: 34px">${inHtml(manifestWords('en').extensionName)}</h1></div>`;
  write('tile-440x280.png', await draw(browser, html, { width: 440, height: 280 }, 'en'));
}

writeTexts();
if (!process.argv.includes('--texts')) {
  await build({ browser: 'chrome', manifestVersion: 3 });
  const site = await startSite();
  const browser = await launch({ port: site.port, headless: true });
  for (const locale of locales) await takePictures(browser, locale);
  await drawTile(browser);
  await browser.close();
  await site.close();
}

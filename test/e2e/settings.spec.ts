/** The settings: language, cloud, what is kept and deleted, which pages are checked. */
import type { Page } from '@playwright/test';
import type { Chrome } from '../../scripts/chromium.ts';
import { test as base, expect } from './extension.ts';

declare const chrome: Chrome;

/** Nothing here hangs on the page. */
const nowhere = 'https://learn.microsoft.com/';

const test = base.extend<{ settings: Page }>({
  settings: async ({ extension }, use) => {
    // Places that tests before came to are kept when their tabs are closed.
    await extension.worker.evaluate(() => chrome.storage.local.clear());
    const settings = await extension.newTab();
    await settings.goto(`${extension.origin}options.html`);
    await settings.locator('main').waitFor();
    await use(settings);
    await settings.evaluate(() => chrome.storage.local.clear());
    await settings.close();
  },
});

const stored = (page: Page) => page.evaluate(() => chrome.storage.local.get(null));
const store = (page: Page, items: object) => page.evaluate((all) => chrome.storage.local.set(all), items);

test('the settings open from the popup', async ({ extension, visit, popupOf }) => {
  const popup = await popupOf(await visit(nowhere));
  const [opened] = await Promise.all([
    extension.context.waitForEvent('page'),
    popup.locator('[data-action=settings]').click(),
  ]);
  await expect(opened.locator('h1')).toHaveText('VL Sign-in Guide: Settings');
  expect(opened.url()).toContain('options.html');
  await opened.close();
});

test('the language is chosen for every view, and given back to the browser', async ({
  settings,
  visit,
  popupOf,
}) => {
  const popup = await popupOf(await visit(nowhere));
  for (const [language, title] of [
    ['ja', 'VL サインイン ガイド: 設定'],
    ['de', /Einstellungen$/],
    ['fr', /Paramètres$/],
    ['es', /Configuración$/],
    ['pt-BR', /Configurações$/],
  ] as const) {
    await settings.locator('select[name=language]').selectOption(language);
    await expect(settings.locator('html')).toHaveAttribute('lang', language);
    await expect(settings.locator('h1')).toHaveText(title);
    await expect(popup.locator('html')).toHaveAttribute('lang', language);
  }
  await settings.locator('select[name=language]').selectOption('');
  await expect(settings.locator('html')).toHaveAttribute('lang', 'en');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
  expect(await stored(settings)).not.toHaveProperty('language');
});

test('the address of the cloud chosen comes first', async ({ settings, visit, popupOf }) => {
  const popup = await popupOf(await visit(nowhere));
  const first = popup.locator('.clouds li').first();
  await expect(first.locator('[data-cloud=commercial]')).toBeVisible();
  await settings.locator('select[name=cloud]').selectOption('gcc-high');
  await expect(first.locator('[data-cloud=gcc-high]')).toBeVisible();
  await expect(first.locator('.own-cloud')).toHaveText('Your cloud');
  await settings.reload();
  await expect(settings.locator('select[name=cloud]')).toHaveValue('gcc-high');
  await settings.locator('select[name=cloud]').selectOption('');
  await expect(first.locator('[data-cloud=commercial]')).toBeVisible();
  await expect(popup.locator('.own-cloud')).toHaveCount(0);
});

test('what is kept is listed, and deleted kind by kind or all of it', async ({
  settings,
  visit,
  popupOf,
}) => {
  const row = (kind: string) => settings.locator(`[data-kept=${kind}]`);
  for (const kind of ['walks', 'recent', 'contacts', 'handover'])
    await expect(row(kind)).toHaveAttribute('data-there', 'false');
  await expect(settings.locator('[data-wipe=all]')).toBeDisabled();

  const popup = await popupOf(await visit(nowhere));
  await popup.locator('.options [data-option]').first().click();
  await expect(row('walks')).toHaveAttribute('data-there', 'true');
  await expect(row('walks')).toContainText(/kB, last changed .*\d/);
  // Not as old that the worker deletes it when it happens to start.
  const at = Date.now() - 24 * 60 * 60 * 1000;
  const changed = new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(at);
  const list = {
    'contacts:list': { at, parts: 1 },
    'contacts:part:x:0': 'a@contoso.example\n'.repeat(1000),
  };
  // Nobody hears of what other versions may have stored, until there is some.
  await expect(row('unknown')).toHaveCount(0);
  const draft = { tab: 1, session: '', finding: '', at: Date.now(), fields: { yourName: 'Marcel' } };
  await store(settings, { ...list, drafts: [draft], cloud: 'dod', language: 'en' });
  await store(settings, { 'of another version': 'typed' });
  await expect(row('unknown')).toContainText(/Other data.*0\.1 kB/);
  await expect(row('contacts')).toContainText(`19.1 kB, last changed ${changed}`);
  await expect(row('handover')).toHaveAttribute('data-there', 'true');

  await row('walks').locator('[data-wipe]').click();
  await expect(row('walks')).toHaveAttribute('data-there', 'false');
  await expect(settings.getByRole('status').filter({ hasText: 'Deleted.' })).toBeVisible();
  // The popup that is open goes back to the start with it.
  await expect(popup.locator('[data-node]')).toHaveAttribute('data-node', 'where-stuck');
  expect(Object.keys(await stored(settings)).toSorted()).toEqual(
    ['of another version', 'cloud', 'contacts:list', 'contacts:part:x:0', 'drafts', 'language'].toSorted(),
  );
  await row('contacts').locator('[data-wipe]').click();
  await expect(row('contacts')).toHaveAttribute('data-there', 'false');
  await settings.locator('[data-action=undo]').click();
  await expect(row('contacts')).toContainText(`19.1 kB, last changed ${changed}`);
  await expect(settings.locator('[data-action=undo]')).toHaveCount(0);
  expect(await stored(settings)).toMatchObject(list);
  await row('contacts').locator('[data-wipe]').click();
  await expect(row('contacts')).toHaveAttribute('data-there', 'false');
  await store(settings, list);
  await expect(row('contacts')).toHaveAttribute('data-there', 'true');
  await settings.locator('[data-wipe=all]').click();
  await expect(settings.locator('[data-there=true]')).toHaveCount(0);
  expect(await stored(settings)).toEqual({ cloud: 'dod', language: 'en' });
});

test('which pages are checked is listed; VL Central is asked for straight from the click', async ({
  settings,
}) => {
  for (const kind of ['admin-center', 'sign-in', 'safe-links', 'azure', 'vlsc']) {
    await expect(settings.locator(`[data-host-kind=${kind}]`)).toHaveAttribute('data-allowed', 'true');
    await expect(settings.locator(`[data-forbid=${kind}]`)).toHaveCount(0);
  }
  await expect(settings.locator('[data-host-kind=admin-center]')).toContainText('admin.cloud.microsoft');
  const vlCentral = settings.locator('[data-host-kind=vl-central]');
  await expect(vlCentral).toHaveAttribute('data-allowed', 'false');

  // Without a person the browser's own question can't be answered; what it is asked, and when, can be seen.
  await settings.evaluate(() => {
    chrome.permissions.request = (asked: unknown, tell?: (allowed: boolean) => void) => {
      Object.assign(globalThis, { asked, active: navigator.userActivation.isActive });
      tell?.(false);
      return Promise.resolve(false);
    };
  });
  await vlCentral.locator('[data-allow]').click();
  await expect
    .poll(() =>
      settings.evaluate(() => [
        (globalThis as never as { asked: unknown }).asked,
        (globalThis as never as { active: boolean }).active,
      ]),
    )
    .toEqual([
      { origins: ['https://vlcentral.microsoft.com/*', 'https://*.reactblade.portal.azure.net/*'] },
      true,
    ]);
});

test('links to the guide on the web are offered once it is said where that is', async ({
  settings,
  visit,
  popupOf,
}) => {
  const popup = await popupOf(await visit(nowhere));
  await expect(popup.locator('[data-handover]')).toBeVisible();
  await expect(popup.locator('[data-place-link]')).toHaveCount(0);
  const field = settings.locator('input[name=guide-address]');
  await field.fill('http://intranet.fourthcoffee.example/');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  expect(await stored(settings)).not.toHaveProperty('guide:address');
  await field.fill('https://intranet.fourthcoffee.example/vl/index.html');
  await expect(field).toHaveAttribute('aria-invalid', 'false');

  const own = popup.locator('.share [data-place-link]');
  await expect(own).toContainText('https://intranet.fourthcoffee.example/vl/index.html?lang=en#/');
  await popup.locator('.share select[name=reader-language]').selectOption('de');
  await expect(own).toContainText('?lang=de#/');
  await popup.locator('[data-summary] summary').click();
  await expect(popup.locator('[data-summary] [data-place-link]')).toBeVisible();

  // A link is understood by the box, and the message of its place has one in the language of the message.
  const box = popup.locator('textarea[name=brought]');
  await box.fill('https://intranet.fourthcoffee.example/vl/index.html?lang=ja#/VL-101');
  await popup.locator('[data-pasted]').click();
  await expect(popup.locator('[data-outcome=VL-101]')).toBeVisible();
  const message = popup.locator('.step-message').first();
  await message.locator('summary').click();
  await message.locator('select[name=reader-language]').selectOption('fr');
  await expect(message.locator('[data-place-link]')).toContainText('?lang=fr#/VL-101');
  await field.fill('');
  await expect(popup.locator('[data-place-link]')).toHaveCount(0);
});

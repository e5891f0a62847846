/** What is read out to people who don't see it happen: the very words, in the language chosen, and each of them once. */
import type { Page } from '@playwright/test';
import { plural } from '../../lib/text/plural.ts';
import { loadContactsWords } from '../../locales/load/contacts.ts';
import { loadSettingsWords } from '../../locales/load/settings.ts';
import { loadLocale } from '../../locales/load/shell.ts';
import type { Chrome } from '../../scripts/chromium.ts';
import { lookUpPace } from '../site/pages/tenant-lookups.ts';
import { atSpeed, practiceUrl } from '../site/states.ts';
import { everything } from '../tier.ts';
import { check, ended, expect, speak, test } from './contacts-page.ts';
import { knownTab, tellTab } from './known-tab.ts';

declare const chrome: Chrome;

/** From now on notes what a reader of live regions says: their text whenever it has become another one. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const regions = '[role=status], [role=alert], [aria-live]';
    const said: string[] = [];
    const last = new Map<Element, string>();
    const textOf = (region: Element) => (region.textContent ?? '').trim();
    for (const region of document.querySelectorAll(regions)) last.set(region, textOf(region));
    Object.assign(globalThis, { said });
    new MutationObserver(() => {
      for (const region of document.querySelectorAll(regions)) {
        const text = textOf(region);
        const before = last.get(region);
        last.set(region, text);
        // What comes together with its region is read out for an alert only.
        if (before === undefined && !region.matches('[role=alert]')) continue;
        if (text !== '' && text !== before) said.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

for (const locale of everything ? (['en', 'ja'] as const) : (['ja'] as const)) {
  const start = async (page: Page, address: string) => {
    await page.goto(address);
    await page.locator(`html[lang=${locale}] main`).waitFor();
  };

  test(`a finding that appears in the panel: ${locale}`, async ({ extension, visit }) => {
    await speak(extension, locale);
    const { findings } = await loadLocale(locale);
    const tab = extension.tabId(await visit('about:blank'));
    const panel = await extension.newTab();
    await start(panel, `${extension.origin}sidepanel.html`);
    await extension.worker.evaluate((id) => chrome.tabs.update(id, { active: true }), tab);
    await panel.locator('[data-node]').waitFor();
    const said = await listen(panel);
    await tellTab(extension, tab, knownTab('no-permission'));
    await expect.poll(said).toEqual([findings['no-permission'].title]);
    // The record changes with every look at the page: the same finding is no news.
    await tellTab(extension, tab, { ...knownTab('no-permission'), dismissed: ['invalid-wsa'] });
    await tellTab(extension, tab, knownTab());
    await expect(panel.locator('[data-finding]')).toHaveCount(0);
    await tellTab(extension, tab, knownTab('invitation-sent'));
    await expect(panel.locator('main > [data-finding=invitation-sent]')).toBeVisible();
    await expect.poll(said).toEqual([findings['no-permission'].title, findings['invitation-sent'].title]);
    await speak(extension, 'en');
    await panel.close();
  });

  test(`a step that the page proves: ${locale}`, async ({ extension, visit, popupOf }) => {
    await speak(extension, locale);
    const { steps } = await loadLocale(locale);
    const query = { practice: 'cloud-mismatch-banner', lang: 'en', ui: 'v9', form: 'user' };
    const page = await visit(
      atSpeed(practiceUrl('admin.cloud.microsoft', query as never, '/subscriptions/vlnew/contracts'), 5),
    );
    await expect.poll(async () => (await extension.badge(extension.tabId(page))).text).toBe('1');
    const popup = await popupOf(page);
    await popup.locator('[data-option=mine]').click();
    await popup.locator('[data-option=have-one]').waitFor();
    const said = await listen(popup);
    await popup.locator('[data-option=have-one]').click();
    const news = `${steps.ticked.replace('{number}', '1')} ${steps.proofs['contracts-open']}`;
    await expect.poll(said).toEqual([news]);
    await speak(extension, 'en');
  });

  test(`copied, in the popup: ${locale}`, async ({ extension, visit, popupOf }) => {
    await speak(extension, locale);
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const words = (await loadLocale(locale)).interface;
    const popup = await popupOf(await visit('about:blank'));
    await popup.bringToFront();
    const copy = popup.locator('.cloud-buttons button').first();
    await copy.waitFor();
    const said = await listen(popup);
    await copy.click();
    await expect.poll(said).toEqual([words.copied]);
    // Once more is said once more.
    await copy.click();
    await expect.poll(said).toEqual([words.copied, words.copied]);
    await speak(extension, 'en');
  });

  test(`deleted, in the settings: ${locale}`, async ({ extension }) => {
    await speak(extension, locale);
    const words = await loadSettingsWords(locale);
    const page = await extension.newTab();
    await start(page, `${extension.origin}options.html`);
    await page.evaluate(() =>
      chrome.storage.local.set({ walks: [{ at: Date.now() }], drafts: [{ at: Date.now() }] }),
    );
    await page.locator('[data-wipe=handover]').waitFor();
    const said = await listen(page);
    await page.locator('[data-wipe=walks]').click();
    await expect.poll(said).toEqual([words.wiped]);
    await page.locator('[data-wipe=handover]').click();
    await expect.poll(said).toEqual([words.wiped, words.wiped]);
    await page.evaluate(() => chrome.storage.local.clear());
    await page.close();
  });

  test(`how far the contact check is, its end, and that all is deleted: ${locale}`, async ({
    openContacts,
    extension,
  }) => {
    const words = await loadContactsWords(locale);
    const page = await openContacts({ language: locale });
    await page.locator(`html[lang=${locale}]`).waitFor();
    const domains = Array.from({ length: 20 }, (_, index) => `ada@spoken${index}.example`);
    const said = await listen(page);
    lookUpPace.delay = 100;
    try {
      await check(page, domains.join('\n'), 'commercial');
      await ended(page);
    } finally {
      lookUpPace.delay = 20;
    }
    const end = plural(locale, words.progress, 'done', 20, { aligned: '20' });
    await expect.poll(async () => (await said()).at(-1)).toBe(end);
    const all = await said();
    expect(all.filter((text) => text === end)).toHaveLength(1);
    // By tenths, each once and in order, after what was found in the list.
    const tenths = all.filter((text) => /^\d+ %$/.test(text)).map(Number.parseFloat);
    expect(tenths.length).toBeGreaterThan(1);
    expect(tenths).toEqual([...new Set(tenths)].sort((a, b) => a - b));
    const found = plural(locale, words.input, 'found', 20, { domains: '20' });
    expect(all.filter((text) => text === found)).toHaveLength(1);

    await page.locator('.verdict-filter button').nth(1).click();
    const before = (await said()).length;
    await page.locator('[data-action=delete-list]').click();
    await expect.poll(async () => (await said()).slice(before)).toEqual([words.kept.deleted]);
    await speak(extension, 'en');
  });
}

/** Each main walk by the keyboard alone: everything is reached, works, and leaves the keyboard where one goes on. */
import type { Page } from '@playwright/test';
import type { Chrome } from '../../scripts/chromium.ts';
import { ended, expect, keptKeys, test } from './contacts-page.ts';
import { knownTab, tellTab } from './known-tab.ts';

declare const chrome: Chrome;

/** Presses Tab, or Shift and Tab, until what is wanted has the keyboard; never more often than there are stops. */
async function reach(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let tabs = 0; ; tabs++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    expect(tabs, `${key} to ${selector}`).toBeLessThan(60);
    await page.keyboard.press(key);
  }
}

/** The keyboard is at something on the page, not lost at its beginning. */
const expectKept = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);

test('popup: from the finding and why, to the outcome, and back', async ({ extension, visit, popupOf }) => {
  const page = await visit('about:blank');
  await tellTab(extension, extension.tabId(page), knownTab('no-permission'));
  const popup = await popupOf(page);
  await popup.locator('[data-node]').waitFor();
  await reach(popup, '.why > summary');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-action=dismiss]')).toBeVisible();
  await popup.keyboard.press('Space');
  await expect(popup.locator('[data-action=dismiss]')).toBeHidden();

  const node = popup.locator('[data-node]');
  const first = await node.getAttribute('data-node');
  for (let answers = 0; (await popup.locator('[data-outcome]').count()) === 0; answers++) {
    expect(answers).toBeLessThan(8);
    const before = (await node.getAttribute('data-node')) ?? '';
    await reach(popup, '[data-option]');
    await popup.keyboard.press('Enter');
    await expect(node).not.toHaveAttribute('data-node', before);
    // The reader is taken to what comes next.
    await expect(popup.locator('[data-node] h2')).toBeFocused();
  }
  await reach(popup, '[data-step] input');
  await popup.keyboard.press('Space');
  await expect(popup.locator('[data-step] input').first()).toBeChecked();
  while ((await node.getAttribute('data-node')) !== first) {
    const before = (await node.getAttribute('data-node')) ?? '';
    await reach(popup, '[data-action=back]', 'Shift+Tab');
    await popup.keyboard.press('Enter');
    await expect(node).not.toHaveAttribute('data-node', before);
    await expect(popup.locator('[data-node] h2')).toBeFocused();
  }
});

test('contacts: typed in, checked, sorted, filtered, a row and a message opened, and all deleted', async ({
  extension,
  openContacts,
}) => {
  const page = await openContacts();
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  await page.bringToFront();
  await reach(page, 'textarea[name=addresses]');
  await page.keyboard.insertText('zoe@commercial.example, bob@gcc-high.example, c@outlook.com');
  await reach(page, 'select[name=cloud]');
  await page.keyboard.type('Commercial');
  await expect(page.locator('select[name=cloud]')).toHaveValue('commercial');
  await reach(page, '[data-action=check]');
  await press('Enter');
  await ended(page);

  const rows = () =>
    page.locator('[data-address]').evaluateAll((all) => all.map((row) => row.dataset.address));
  await reach(page, '[aria-pressed=false]');
  const label = await page.evaluate(() => document.activeElement?.textContent ?? '');
  await press('Space');
  await expect(page.locator('[aria-pressed=true]')).toHaveText(label);
  expect(await rows()).toHaveLength(1);
  await reach(page, '[aria-pressed=false]', 'Shift+Tab');
  await press('Space');
  await expect.poll(rows).toHaveLength(3);

  await reach(page, '[data-sort=address]');
  await press('Enter');
  await expect(page.locator('[aria-sort=ascending]')).toHaveCount(1);
  expect(await rows()).toEqual(['bob@gcc-high.example', 'c@outlook.com', 'zoe@commercial.example']);
  await reach(page, '[data-action=details]');
  await press('Enter');
  await expect(page.locator('[data-action=details]').first()).toHaveAttribute('aria-expanded', 'true');
  await reach(page, 'select[name=outcome]');

  await reach(page, '[data-action=message]', 'Shift+Tab');
  await press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('[data-message=body]')).toBeVisible();
  // The page below can't be reached as long as the message is open.
  for (let tabs = 0; tabs < 14; tabs++) {
    await press('Tab');
    const where = await page.evaluate(() => document.activeElement?.closest('dialog, body')?.localName);
    expect(['dialog', 'body']).toContain(where);
    expect(
      await page.evaluate(
        () => document.activeElement?.closest('main, header') && !document.activeElement.closest('dialog'),
      ),
    ).toBeFalsy();
  }
  await press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('[data-action=message]')).toBeFocused();

  await reach(page, '[data-action=delete-list]');
  await press('Enter');
  await expect(page.locator('[data-run]')).toHaveCount(0);
  await expect.poll(() => keptKeys(extension)).toEqual([]);
  await expect(page.locator('#input-title')).toBeFocused();
  await reach(page, 'textarea[name=addresses]');
});

test('map: searched, a node opened from the list and from the drawing, and closed with Escape', async ({
  extension,
}) => {
  const page = await extension.newTab();
  await page.goto(`${extension.origin}map.html`);
  await page.locator('g[data-map-node]').first().waitFor({ state: 'attached' });
  await reach(page, '#map-query');
  await page.keyboard.type('VL-602');
  await expect(page.locator('[data-map-result]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  const details = page.locator('[data-details]');
  await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  await expect(page.locator('#map-query')).toBeFocused();

  await reach(page, '[data-outline-node]');
  await page.keyboard.press('Enter');
  await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-outline-node]:focus')).toHaveCount(1);

  await reach(page, 'g[data-map-node]');
  const node = await page.evaluate(() => document.activeElement?.getAttribute('data-map-node') ?? '');
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-details="${node}"]`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  await expect(page.locator(`g[data-map-node="${node}"]`)).toBeFocused();
  await page.close();
});

test('settings: another language, and each kind deleted, with the keyboard kept at its place', async ({
  extension,
}) => {
  // Places that tests before came to are kept when their tabs are closed.
  await extension.worker.evaluate(() => chrome.storage.local.clear());
  const page = await extension.newTab();
  await page.goto(`${extension.origin}options.html`);
  await page.evaluate(() =>
    chrome.storage.local.set({ walks: [{ at: Date.now() }], drafts: [{ at: Date.now() }] }),
  );
  await page.locator('[data-wipe=walks]').waitFor();
  await reach(page, 'select[name=language]');
  await page.keyboard.type('Deutsch');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('select[name=language]')).toBeFocused();
  await reach(page, '[data-wipe=walks]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-wipe=walks]')).toHaveCount(0);
  await expectKept(page);
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-wipe=handover]')).toBeFocused();
  await reach(page, '[data-wipe=all]');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-there=true]')).toHaveCount(0);
  await expectKept(page);
  await reach(page, '[data-allow]');
  await page.evaluate(() => chrome.storage.local.clear());
  await page.close();
});

/** What stands on the first screen of the popup: the first thing to do, without scrolling, and where one goes on. */
import type { Locator, Page } from '@playwright/test';
import type { FindingId } from '../../lib/facts/findings.ts';
import { links } from '../../lib/facts/links.ts';
import { guide } from '../../lib/guide/nodes/index.ts';
import type { Chrome } from '../../scripts/chromium.ts';
import { everything } from '../tier.ts';
import { axe } from './axe.ts';
import { expect, test } from './extension.ts';
import { knownTab, tellTab } from './known-tab.ts';

declare const chrome: Chrome;

/** What a popup can be at most, but for the width that it asks for. */
const size = { width: 400, height: 600 };

/** Whether all of it stands in the window as it was opened. */
async function inView(popup: Page, part: Locator): Promise<boolean> {
  const box = await part.boundingBox();
  const scrolled = await popup.evaluate(() => scrollY);
  return box !== null && scrolled === 0 && box.y >= 0 && box.y + box.height <= size.height;
}

interface Person {
  who: string;
  found?: FindingId;
  /** What is right to do first. */
  action: string;
}

/** Those who tried the first version. Opening the guide was one press; this is the second. */
const people: Person[] = [
  { who: 'A, with a profile error', found: 'profile-setup-error', action: '.first-action .primary' },
  {
    who: 'B, asked to become the admin',
    found: 'ready-to-become-admin',
    action: '[data-message=take-over-directory] > summary',
  },
  { who: 'C, without the tab', found: 'missing-vl-tab', action: '[data-message=check-my-access] > summary' },
  { who: 'D, sent to Azure', found: 'azure-portal-redirect', action: '[data-action=open-first]' },
  { who: 'E, with nothing found', action: '[data-option=cannot-get-in]' },
];

for (const { who, found, action } of people)
  test(`${who}: the first right action takes one press and no scrolling`, async ({
    extension,
    visit,
    popupOf,
  }) => {
    const page = await visit('about:blank');
    await tellTab(extension, extension.tabId(page), knownTab(...(found ? [found] : [])));
    const popup = await popupOf(page, size);
    const first = popup.locator(action);
    await first.waitFor();
    expect(await inView(popup, first)).toBe(true);
    expect(await inView(popup, popup.locator('textarea[name=brought]'))).toBe(true);
    if (found === 'azure-portal-redirect') await expect(first).toHaveAttribute('href', links['admin-center']);
    if (action.endsWith('summary')) {
      await first.click();
      await expect(popup.locator('[data-action=mail]')).toBeVisible();
    }
    expect(await axe(popup)).toEqual([]);
  });

test('the way to the admin center that is offered is that of the person’s cloud', async ({
  extension,
  visit,
  popupOf,
}) => {
  const page = await visit('about:blank');
  await tellTab(extension, extension.tabId(page), knownTab('azure-portal-redirect'));
  const popup = await popupOf(page, size);
  const first = popup.locator('[data-action=open-first]');
  await expect(first).toHaveText(/admin\.microsoft\.com/);
  await extension.worker.evaluate(() => chrome.storage.local.set({ cloud: 'dod' }));
  await expect(first).toHaveAttribute('href', links['admin-center-dod']);
  await extension.worker.evaluate(() => chrome.storage.local.clear());
});

/** Goes to each outcome by its code and says how far below the window's top its first step begins, in CSS pixels. */
const stepsFrom = (popup: Page, codes: string[]) =>
  popup.evaluate(async (all) => {
    const until = async <T>(found: () => T | null | undefined | false): Promise<T> => {
      for (let turns = 0; turns < 2000; turns++) {
        const now = found();
        if (now) return now;
        await new Promise((done) => setTimeout(done));
      }
      throw new Error(`Waited in vain: ${found}`);
    };
    const box = document.querySelector<HTMLTextAreaElement>('textarea[name=brought]') as HTMLTextAreaElement;
    const tops: [string, number][] = [];
    for (const code of all) {
      box.value = code;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      (await until(() => document.querySelector<HTMLElement>('[data-pasted]'))).click();
      const step = await until(() =>
        document.querySelector(`.walk:not([hidden]) [data-outcome="${code}"] [data-step]`),
      );
      scrollTo(0, 0);
      tops.push([code, step.getBoundingClientRect().top]);
    }
    return tops;
  }, codes);

test('after an answer the finding is a line, the answers are a line, and step 1 begins above 300 px', async ({
  extension,
  visit,
  popupOf,
}) => {
  test.slow();
  const page = await visit('about:blank');
  await tellTab(extension, extension.tabId(page), knownTab('profile-setup-error'));
  const popup = await popupOf(page, size);
  await popup.locator('[data-option=private-mail]').click();
  await expect(popup.locator('[data-outcome=VL-101]')).toBeVisible();
  const card = popup.locator('main > [data-finding]');
  const heightOf = async (part: Locator) => (await part.boundingBox())?.height ?? Number.NaN;
  expect(await heightOf(card)).toBeLessThanOrEqual(36);
  await card.locator('[data-action=unfold]').click();
  await expect(card.locator('[data-why]')).toBeVisible();
  await card.locator('[data-action=unfold]').click();
  const trail = popup.locator('.trail');
  expect(await heightOf(trail)).toBeLessThanOrEqual(36);
  // Who goes by a code has answered nothing.
  const line = (await heightOf(trail)) + 8;
  const outcomes = Object.values(guide.nodes).flatMap((node) => (node.kind === 'outcome' ? node.code : []));
  expect(outcomes.length).toBeGreaterThan(100);
  for (const locale of everything ? ['en', 'ja', 'de', 'fr', 'es', 'pt-BR'] : ['en', 'fr']) {
    await popup.locator('select[name=language]').selectOption(locale);
    await expect(popup.locator('html')).toHaveAttribute('lang', locale);
    const low = (await stepsFrom(popup, outcomes)).filter(([, top]) => top + line >= 300);
    expect.soft(low, locale).toEqual([]);
  }
  await popup.locator('select[name=language]').selectOption('en');
});

test('the step that is next is marked, and what is done folds to a line', async ({ visit, popupOf }) => {
  const popup = await popupOf(await visit('https://learn.microsoft.com/'), size);
  await popup.locator('textarea[name=brought]').fill('VL-101');
  await popup.locator('[data-pasted]').click();
  const [first, second] = [popup.locator('[data-step]').first(), popup.locator('[data-step]').nth(1)];
  await expect(first).toHaveAttribute('aria-current', 'step');
  const before = (await first.boundingBox())?.height ?? 0;
  await first.locator('.tick input').check();
  await expect(first.locator('.tick input')).toBeFocused();
  await expect(first).not.toHaveAttribute('aria-current');
  await expect(second).toHaveAttribute('aria-current', 'step');
  const after = (await first.boundingBox())?.height ?? 0;
  expect([before > 100, after <= 28]).toEqual([true, true]);
  await first.locator('summary').first().click();
  await expect(first.locator('[data-private]')).toBeVisible();
});

test('answers are given by number, the box is a key away, and its text isn’t taken for either', async ({
  extension,
  visit,
  popupOf,
}) => {
  const popup = await popupOf(await visit('https://learn.microsoft.com/'), size);
  const node = popup.locator('[data-node]');
  await expect(node.locator('h2')).toBeFocused();
  await popup.keyboard.press('2');
  await expect(node).toHaveAttribute('data-node', 'cannot-get-in');
  await expect(node.locator('h2')).toBeFocused();
  await popup.keyboard.press('9');
  await expect(node).toHaveAttribute('data-node', 'right-address');
  await popup.keyboard.press('/');
  const box = popup.locator('textarea[name=brought]');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
  await popup.keyboard.type('1/2');
  await expect(box).toHaveValue('1/2');
  await expect(node).toHaveAttribute('data-node', 'right-address');
  await popup.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await expect(node).toBeVisible();

  // Who speaks to their computer switches them off.
  const settings = await extension.newTab();
  await settings.goto(`${extension.origin}options.html`);
  await settings.locator('input[name=keys]').uncheck();
  await expect.poll(() => settings.evaluate(() => chrome.storage.local.get('keys'))).toEqual({ keys: 'off' });
  const quiet = await popupOf(await visit('https://learn.microsoft.com/'), size);
  await expect(quiet.locator('[data-node]')).toBeVisible();
  await quiet.keyboard.press('2');
  await quiet.keyboard.press('/');
  await expect(quiet.locator('[data-node]')).toHaveAttribute('data-node', guide.start);
  await expect(quiet.locator('textarea[name=brought]')).not.toBeFocused();
  await settings.locator('input[name=keys]').check();
  await expect.poll(() => settings.evaluate(() => chrome.storage.local.get('keys'))).toEqual({});
  await settings.close();
});

test('what was called wrong takes its question along', async ({ extension, visit, popupOf }) => {
  const page = await visit('about:blank');
  await tellTab(extension, extension.tabId(page), knownTab('no-permission'));
  const popup = await popupOf(page, size);
  const node = popup.locator('[data-node]');
  await expect(node).toHaveAttribute('data-node', 'no-permission');
  // As the worker has it once it was told; it would look at the page itself, which shows nothing here.
  const aside = { ...knownTab('no-permission'), dismissed: ['no-permission' as const] };
  await tellTab(extension, extension.tabId(page), aside);
  await expect(popup.locator('[data-dismissed]')).toBeVisible();
  await expect(node).toHaveAttribute('data-node', guide.start);
  const again = await popupOf(page, size);
  await expect(again.locator('[data-node]')).toHaveAttribute('data-node', guide.start);
});

test('names and buttons stand in one line, above and beside the way back, in each language', async ({
  visit,
  popupOf,
}) => {
  const popup = await popupOf(await visit('https://learn.microsoft.com/'), size);
  await popup.locator('[data-option=cannot-get-in]').click();
  await popup.locator('.trail').waitFor();
  const heightOf = async (part: string) => (await popup.locator(part).boundingBox())?.height;
  for (const locale of ['en', 'ja', 'de', 'fr', 'es', 'pt-BR']) {
    await popup.locator('select[name=language]').selectOption(locale);
    await expect(popup.locator('html')).toHaveAttribute('lang', locale);
    expect.soft(await heightOf('.header'), locale).toBeLessThanOrEqual(44);
    expect.soft(await heightOf('.trail'), locale).toBeLessThanOrEqual(36);
    expect.soft(await heightOf('textarea[name=brought]'), locale).toBeLessThanOrEqual(36);
  }
  await popup.locator('select[name=language]').selectOption('en');
});

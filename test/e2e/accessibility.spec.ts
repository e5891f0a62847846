/**
 * Every page of the extension as people see it who enlarge it, choose its colours, want less motion, or read from
 * right to left; and in a language with longer words than any we speak. Colours and languages by axe: the pages' own tests.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/chromium.ts';
import { atSpeed, practiceUrl } from '../site/states.ts';
import { check, ended, expect, test } from './contacts-page.ts';
import {
  cutOff,
  heldHeight,
  markColouredBoxes,
  moving,
  overlapping,
  places,
  speakAtLength,
  vanished,
} from './layout-checks.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void>; clear(): Promise<void> } } };

interface Tools {
  extension: ExtensionBrowser;
  visit(address: string): Promise<Page>;
  popupOf(page: Page): Promise<Page>;
  openContacts(): Promise<Page>;
}

const store = (page: Page, items: object) => page.evaluate((all) => chrome.storage.local.set(all), items);

async function openPage({ extension }: Tools, address: string): Promise<Page> {
  const page = await extension.newTab();
  await page.goto(`${extension.origin}${address}`);
  await page.locator('main').waitFor();
  return page;
}

async function openAllFolds(page: Page): Promise<void> {
  await page.locator('main').evaluate((main) => {
    for (const fold of main.querySelectorAll('details')) fold.open = true;
  });
}

/** A tab with the profile error, and the popup that has seen it. */
async function popupWithFinding({ extension, visit, popupOf }: Tools): Promise<Page> {
  const page = await visit(
    atSpeed(
      practiceUrl('admin.cloud.microsoft', {
        practice: 'profile-setup-error',
        lang: 'en',
        ui: 'v9',
        embed: 'bar',
      }),
      5,
    ),
  );
  await expect.poll(async () => (await extension.badge(extension.tabId(page))).text).toBe('1');
  const popup = await popupOf(page);
  await popup.locator('[data-node]').waitFor();
  return popup;
}

interface View {
  open(tools: Tools): Promise<Page>;
  /** The narrowest it has to fit, in CSS pixels: 400 % zoom of 1280, and 200 % of a popup of 400. */
  narrowest: number;
  /** Has an axe test of its own, which takes its time. */
  hasOwnAxe?: true;
}

const views: Record<string, View> = {
  'popup with a finding': {
    narrowest: 200,
    async open(tools) {
      const popup = await popupWithFinding(tools);
      await openAllFolds(popup);
      return popup;
    },
  },
  'popup with an outcome': {
    narrowest: 200,
    async open(tools) {
      const popup = await popupWithFinding(tools);
      const node = popup.locator('[data-node]');
      while ((await popup.locator('[data-outcome]').count()) === 0) {
        const before = (await node.getAttribute('data-node')) ?? '';
        await popup.locator('.options [data-option]').first().click();
        await expect(node).not.toHaveAttribute('data-node', before);
      }
      for (const fold of await popup.locator('.handover > summary, .handover details > summary').all())
        await fold.click();
      await openAllFolds(popup);
      return popup;
    },
  },
  'side panel': { narrowest: 320, open: (tools) => openPage(tools, 'sidepanel.html') },
  settings: {
    narrowest: 320,
    async open(tools) {
      const page = await openPage(tools, 'options.html');
      await store(page, { walks: [{ at: 1 }], draft: { at: 1, fields: { oldId: 'typed' } } });
      await expect(page.locator('[data-wipe=walks]')).toBeVisible();
      return page;
    },
  },
  contacts: {
    narrowest: 320,
    async open({ openContacts }) {
      const page = await openContacts();
      await check(
        page,
        'ada@commercial.example, bob@gcc-high.example, c@outlook.com, d@no-tenant.example, e@@f',
        'commercial',
      );
      await ended(page);
      await page.locator('[data-action=details]').first().click();
      await openAllFolds(page);
      return page;
    },
  },
  map: {
    narrowest: 320,
    hasOwnAxe: true,
    async open(tools) {
      const page = await openPage(tools, 'map.html#support-vl');
      await page.locator('[data-details]').waitFor();
      return page;
    },
  },
  'sheet to print': {
    narrowest: 320,
    async open(tools) {
      const page = await openPage(tools, 'options.html');
      await store(page, {
        draft: { at: Date.now(), fields: { oldId: 'marcel@gmail.com' } },
      });
      await page.goto(`${tools.extension.origin}sheet.html?case=new-profile&locale=en`);
      await expect(page.locator('dl')).toContainText('marcel@gmail.com');
      return page;
    },
  },
};

const wide = { width: 1280, height: 1024 };

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const [name, { open, narrowest, hasOwnAxe }] of Object.entries(views))
  test(`${name}: zoomed, recoloured, still, mirrored, and in long words`, async ({
    extension,
    visit,
    popupOf,
    openContacts,
  }) => {
    test.slow(); // a dozen looks at one page
    const page = await open({ extension, visit, popupOf, openContacts });
    const widths = [wide.width, 320, ...(narrowest < 320 ? [narrowest] : [])];
    // 400 % of 1280 by 1024, as WCAG 1.4.10 has it.
    const resize = (width: number) =>
      page.setViewportSize({ width, height: width === wide.width ? wide.height : 256 });

    for (const width of widths)
      await test.step(`${width} px`, async () => {
        await resize(width);
        expect.soft(await page.evaluate(cutOff), `cut off at ${width} px`).toEqual([]);
        expect.soft(await page.evaluate(overlapping), `overlapping at ${width} px`).toEqual([]);
        expect.soft(await page.evaluate(heldHeight), `held in place at ${width} px`).toBeLessThanOrEqual(0.5);
        if (!hasOwnAxe && width >= 320) expect.soft(await axe(page), `axe at ${width} px`).toEqual([]);
      });

    await test.step('forced colours', async () => {
      await page.setViewportSize(wide);
      await page.evaluate(markColouredBoxes);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        expect.soft(await page.evaluate(vanished), `vanished, ${colorScheme}`).toEqual([]);
      }
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    });

    await test.step('reduced motion', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect.soft(await page.evaluate(moving)).toEqual([]);
    });

    await test.step('right to left', async () => {
      for (const width of [wide.width, 320]) {
        await resize(width);
        const before = await page.evaluate(places);
        await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
        const after = await page.evaluate(places);
        const wrong = before.filter(({ left, right }, index) => {
          const mirrored = after[index];
          return (
            !mirrored ||
            Math.abs(width - right - mirrored.left) > 2 ||
            Math.abs(width - left - mirrored.right) > 2
          );
        });
        expect
          .soft(
            wrong.map(({ element }) => element),
            `not mirrored at ${width} px`,
          )
          .toEqual([]);
        expect.soft(await page.evaluate(cutOff), `cut off from right to left at ${width} px`).toEqual([]);
        await page.evaluate(() => document.documentElement.removeAttribute('dir'));
      }
    });

    await test.step('long words', async () => {
      await page.evaluate(speakAtLength);
      for (const dir of ['ltr', 'rtl'])
        for (const width of widths) {
          await page.evaluate((to) => document.documentElement.setAttribute('dir', to), dir);
          await resize(width);
          expect.soft(await page.evaluate(cutOff), `cut off, ${dir}, ${width} px`).toEqual([]);
          expect.soft(await page.evaluate(overlapping), `overlapping, ${dir}, ${width} px`).toEqual([]);
        }
    });

    await page.evaluate(() => chrome.storage.local.clear());
    await page.close();
  });

test('each of these looks sees what it is for', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  await page.setContent(`<main>
    <p id="wide" style="width: 100px; white-space: nowrap">A text that is wider than the room it has</p>
    <p id="high" style="height: 10px; width: 90px; overflow: hidden">A text that is higher than its room</p>
    <button id="under">Under</button><button id="over" style="margin-left: -20px">Over</button>
    <p id="side" style="width: 50px; margin-left: 30px">Side</p>
    <span id="box" style="display: block; width: 20px; height: 20px; background: #b10e1c"></span>
    <svg id="drawing" width="20" height="20"><path d="M0 0h20v20z" fill="Canvas" /></svg>
    <p id="moves" style="transition: color 1s">Moves</p>
    <p id="held" style="position: fixed; top: 0; height: 200px; margin: 0">Held</p>`);
  expect((await page.evaluate(cutOff)).join()).toMatch(/wide: .*id="wide".*high: .*id="high"/s);
  expect((await page.evaluate(overlapping)).join()).toMatch(/id="under".* and .*id="over"/);
  expect(await page.evaluate(heldHeight)).toBeCloseTo(2 / 3);
  expect((await page.evaluate(moving)).join()).toContain('id="moves"');
  const placeOf = async () =>
    (await page.evaluate(places)).find(({ element }) => element.includes('id="side"'))?.left;
  const before = await placeOf();
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await placeOf()).not.toBe(before);
  expect(await page.evaluate(markColouredBoxes)).toBe(1);
  await page.emulateMedia({ forcedColors: 'active' });
  expect((await page.evaluate(vanished)).join()).toMatch(/id="drawing".*id="box"/);
  await page.evaluate(speakAtLength);
  expect((await page.locator('#side').innerText()).length).toBeGreaterThan(6);
  await page.close();
});

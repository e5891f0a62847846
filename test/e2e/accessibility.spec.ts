/**
 * Every page of the extension as people see it who enlarge it, choose its colours, want less motion, go by the
 * keyboard, or read from right to left; in each language, and in two that nobody speaks: one with longer words than
 * any, one written from right to left; in the widest letters and in the narrowest. Each page is opened once, and changed
 * in place.
 */
import type { Page } from '@playwright/test';
import { findingIds } from '../../lib/facts/findings.ts';
import { type Locale, locales } from '../../lib/facts/languages.ts';
import type { Chrome, ExtensionBrowser } from '../../scripts/chromium.ts';
import { everything } from '../tier.ts';
import { axe } from './axe.ts';
import { check, ended, expect, test } from './contacts-page.ts';
import { narrowest, widest } from './fonts/families.ts';
import { knownTab, tellTab } from './known-tab.ts';
import {
  cutOff,
  faintFields,
  heldHeight,
  lostStates,
  markColouredBoxes,
  moving,
  overlapping,
  places,
  smallTargets,
  spaceOut,
  speakAtLength,
  speakRightToLeft,
  unseenFocus,
  vanished,
  wear,
} from './layout-checks.ts';

declare const chrome: Chrome;

interface Tools {
  extension: ExtensionBrowser;
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
  // What comes when a fold is opened may hold folds itself.
  for (let closed = 1; closed > 0; )
    closed = await page.locator('main').evaluate(async (main) => {
      const folds = [...main.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const fold of folds) fold.open = true;
      if (folds.length > 0) await new Promise((done) => setTimeout(done, 150));
      return folds.length;
    });
}

/** Another language, chosen in the page's own menu, or in the address of a sheet, which has none. */
async function speak(page: Page, locale: Locale): Promise<void> {
  const menu = page.locator('select[name=language]');
  if ((await menu.count()) > 0) await menu.selectOption(locale);
  else await page.goto(page.url().replace(/locale=[\w-]+/, `locale=${locale}`));
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  // Words of a part that was loaded later come later.
  await page.waitForTimeout(150);
}

/** The popup as the button opens it: it stands over the tab in front, which here is its own. */
async function openPopup(tools: Tools, ...found: Parameters<typeof knownTab>): Promise<Page> {
  const page = await openPage(tools, 'popup.html');
  await tellTab(tools.extension, tools.extension.tabId(page), knownTab(...found));
  await page
    .locator(found[0] ? `main > [data-finding=${found[0]}]` : '[data-hop=azure]')
    .waitFor({ state: 'attached' });
  await page.locator('[data-node]').waitFor();
  return page;
}

async function toOutcome(page: Page, ...options: string[]): Promise<Page> {
  for (const option of options) await page.locator(`[data-option="${option}"]`).click();
  await page.locator('[data-outcome]').waitFor();
  await page.locator('.handover details').first().waitFor();
  await openAllFolds(page);
  return page;
}

async function openList(tools: Tools): Promise<Page> {
  const page = await tools.openContacts();
  await page.locator('input[type=file]').setInputFiles({
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        'Customer;Email;Role;Agreement',
        'Contoso;ada@commercial.example;Notices Contact;1234567',
        'Contoso;bob@gcc-high.example;Online Administrator;1234567',
        'A rather long name of a company;no@no-tenant.example;;',
        'A rather long name of a company;un@unmanaged.example;;',
        'X;me@outlook.com;;',
        'X;a@@b;;',
        'X;nobody@gmial.con;;',
      ].join('\r\n'),
    ),
  });
  await page.locator('select[name=cloud]').selectOption('commercial');
  await page.locator('button[data-action=check]').click();
  await ended(page);
  return page;
}

interface View {
  open(tools: Tools): Promise<Page>;
  /** What it has to fit, in CSS pixels, the widest first; 320 is 400 % zoom of 1280, 200 is 200 % of a popup of 400. */
  widths: readonly number[];
  /** Some thousand elements: contrast and wide windows are looked at in one language, for they know little of it. */
  isLarge?: true;
}

const popupWidths = [400, 320, 200];
const pageWidths = [1280, 640, 320];

const views: Record<string, View> = {
  'popup with a finding, why, and the way here': {
    widths: popupWidths,
    async open(tools) {
      const page = await openPopup(tools, 'wrong-cloud', 'no-permission');
      await openAllFolds(page);
      return page;
    },
  },
  'popup with a question': { widths: popupWidths, open: (tools) => openPopup(tools) },
  'popup with an outcome and what is handed over': {
    widths: popupWidths,
    async open(tools) {
      const page = await toOutcome(
        await openPopup(tools, 'profile-setup-error'),
        'own-domain',
        'same-account',
        'taken-over',
      );
      await page.locator('[data-case] [name=oldId]').fill('marcel@gmail.com');
      await page.locator('[data-case] [name=newId]').fill('x');
      await page
        .locator('[data-case] [name=agreementMail]')
        .fill(`${'long'.repeat(20)}@fourthcoffee.example`);
      await page.locator('[data-case] [name=agreementMail]').blur();
      await expect(page.locator('[data-problem]').first()).toBeVisible();
      await page.locator('[data-step] [type=checkbox]').first().check();
      return page;
    },
  },
  'popup with what was searched for': {
    widths: popupWidths,
    async open(tools) {
      const page = await openPopup(tools);
      await page.locator('textarea[name=brought]').fill('invitation');
      await page.locator('[data-result]').first().waitFor();
      return page;
    },
  },
  'side panel': {
    widths: [500, 320],
    async open(tools) {
      const { extension } = tools;
      const tab = extension.tabId(await extension.newTab());
      const page = await openPage(tools, 'sidepanel.html');
      await extension.worker.evaluate((id) => chrome.tabs.update(id, { active: true }), tab);
      await tellTab(extension, tab, knownTab('access-at-risk'));
      await page.locator('[data-finding=access-at-risk]').waitFor();
      return page;
    },
  },
  'window of its own': {
    widths: pageWidths,
    async open(tools) {
      await tellTab(tools.extension, 987654321, knownTab('azure-portal-redirect'));
      const page = await openPage(tools, 'popup.html?tabId=987654321');
      await page.locator('[data-node]').waitFor();
      return page;
    },
  },
  settings: {
    widths: pageWidths,
    async open(tools) {
      const page = await openPage(tools, 'options.html');
      const at = Date.now();
      await store(page, { walks: [{ at }], drafts: [{ at }], 'of another version': { at } });
      await expect(page.locator('[data-wipe=walks]')).toBeVisible();
      return page;
    },
  },
  'contacts, empty': { widths: pageWidths, open: ({ openContacts }) => openContacts() },
  'contacts, with rows and errors': {
    widths: pageWidths,
    async open({ openContacts }) {
      const page = await openContacts();
      await check(
        page,
        'ada@commercial.example, bob@gcc-high.example, c@outlook.com, d@no-tenant.example, e@@f',
        'commercial',
      );
      await ended(page);
      await page.locator('[data-action=details]').first().click();
      await page.locator('.verdict-filter [aria-pressed=false]').first().click();
      await page.locator('[data-action=details]').first().waitFor();
      await openAllFolds(page);
      return page;
    },
  },
  'contacts, by customer': {
    widths: pageWidths,
    async open(tools) {
      const page = await openList(tools);
      await page.locator('input[name=by-customer]').check();
      await page.locator('[data-customer]').first().waitFor();
      return page;
    },
  },
  'message to a customer': {
    widths: [1280, 320],
    async open(tools) {
      const page = await openList(tools);
      await page.locator('input[name=by-customer]').check();
      await page.locator('[data-customer] [data-action=message]').first().click();
      await page.locator('[data-message=body]').waitFor();
      return page;
    },
  },
  map: {
    widths: pageWidths,
    isLarge: true,
    async open(tools) {
      const page = await openPage(tools, 'map.html#support-vl');
      await page.locator('[data-details]').waitFor();
      await page.locator('#map-query').fill('VL-602');
      await page.locator('.match').first().waitFor();
      return page;
    },
  },
  'sheet to print': {
    widths: pageWidths,
    async open(tools) {
      const page = await openPage(tools, 'options.html');
      const session = await page.evaluate(async () => {
        const { session = 'of the browser' } = await chrome.storage.session.get('session');
        await chrome.storage.session.set({ session });
        return session;
      });
      // A tab that can't be asked counts as private, and of those nothing is on the disk.
      const tab = tools.extension.tabId(await tools.extension.newTab());
      const draft = { tab, finding: '', at: Date.now(), fields: { oldId: 'marcel@gmail.com' } };
      await store(page, { drafts: [{ ...draft, session }] });
      await page.goto(`${tools.extension.origin}sheet.html?case=new-profile&locale=en&tabId=${draft.tab}`);
      await expect(page.locator('dl')).toContainText('marcel@gmail.com');
      return page;
    },
  },
};

// 400 % of 1280 by 1024, as WCAG 1.4.10 has it.
const resize = (page: Page, width: number) =>
  page.setViewportSize({ width, height: width > 500 ? 800 : width > 320 ? 600 : 256 });

/** Nothing is cut off, and nothing lies over anything else. */
async function expectFit(page: Page, as: string): Promise<void> {
  const [cut, over] = await Promise.all([page.evaluate(cutOff), page.evaluate(overlapping)]);
  expect.soft(cut, `cut off ${as}`).toEqual([]);
  expect.soft(over, `overlapping ${as}`).toEqual([]);
}

/** Elsewhere than on Linux the narrowest letters are those of the system, as are the widest. */
async function wearNarrowest(page: Page): Promise<void> {
  const isWorn = await page.evaluate(wear, narrowest);
  if (process.platform === 'linux') expect(isWorn).toBe(true);
}

/** The same at each width, and spaced out. */
async function expectFitAll(page: Page, widths: readonly number[], as: string): Promise<void> {
  for (const width of widths) {
    await resize(page, width);
    await expectFit(page, `${as} at ${width} px`);
  }
  await page.evaluate(spaceOut, true);
  await expectFit(page, `${as}, spaced out`);
  await page.evaluate(spaceOut, false);
}

/** The same with words and directions of languages that nobody speaks. The page can't be read afterwards. */
async function expectFitUnspoken(page: Page, widths: readonly number[], as = ''): Promise<void> {
  for (const [change, name] of [
    [speakAtLength, 'in long words'],
    [speakRightToLeft, 'from right to left'],
  ] as const) {
    await page.evaluate(change);
    for (const width of widths) {
      await resize(page, width);
      await expectFit(page, `${name}${as} at ${width} px`);
    }
  }
}

/** Everything stands where it does from left to right, seen in a mirror. */
async function expectMirrored(page: Page, width: number): Promise<void> {
  const before = await page.evaluate(places);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const after = await page.evaluate(places);
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  const wrong = before.filter(({ left, right }, index) => {
    const mirrored = after[index];
    return (
      !mirrored || Math.abs(width - right - mirrored.left) > 2 || Math.abs(width - left - mirrored.right) > 2
    );
  });
  const elements = wrong.map(({ element }) => element);
  expect.soft(elements, `not mirrored at ${width} px`).toEqual([]);
}

const schemes = ['light', 'dark'] as const;

/** At every change in English, beside the two languages that nobody speaks: one of them written from right to left. */
const spoken: readonly Locale[] = everything ? locales : ['en'];

for (const [name, { open, widths, isLarge }] of Object.entries(views))
  test(`${name}: in each language and colour scheme, zoomed, spaced out, recoloured, still, mirrored`, async ({
    extension,
    openContacts,
  }) => {
    test.slow(); // dozens of looks at one page
    const page = await open({ extension, openContacts });
    const [wide = 0] = widths;
    const narrow = widths.at(-1) ?? 0;

    await test.step('axe, targets and focus', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await resize(page, wide);
      expect.soft(await axe(page), 'axe').toEqual([]);
      expect.soft(await page.evaluate(moving), 'still moving').toEqual([]);
      await page.keyboard.press('Shift');
      for (const width of [wide, narrow]) {
        await resize(page, width);
        expect.soft(await page.evaluate(smallTargets), `small targets at ${width} px`).toEqual([]);
        expect.soft(await page.evaluate(unseenFocus), `focus at ${width} px`).toEqual([]);
        expect.soft(await page.evaluate(heldHeight), `held at ${width} px`).toBeLessThanOrEqual(0.5);
      }
    });

    for (const locale of spoken)
      await test.step(locale, async () => {
        if (locale !== 'en') {
          await speak(page, locale);
          if (!isLarge) await openAllFolds(page);
          expect.soft(await axe(page, 'ofWords'), `names in ${locale}`).toEqual([]);
        }
        await expectFitAll(page, isLarge && locale !== 'en' ? [narrow] : widths, `in ${locale}`);
        if (locale === 'en') {
          await wearNarrowest(page);
          await expectFitAll(page, widths, 'in narrow letters');
          await page.evaluate(wear, undefined);
        }
        await resize(page, wide);
        if (isLarge && locale !== 'en') return;
        // Colours don't change with the words: English, whose light ones axe has seen, and one other will do.
        if (locale !== 'en' && !(everything && locale === 'ja')) return;
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          if (colorScheme === 'dark')
            expect.soft(await axe(page, 'ofColours'), `${locale}, dark`).toEqual([]);
          if (locale === 'en')
            expect.soft(await page.evaluate(faintFields), `fields, ${colorScheme}`).toEqual([]);
        }
      });
    await speak(page, 'en');

    await test.step('forced colours', async () => {
      await page.evaluate(markColouredBoxes);
      for (const colorScheme of schemes) {
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        expect.soft(await page.evaluate(vanished), `vanished, ${colorScheme}`).toEqual([]);
        expect.soft(await page.evaluate(lostStates), `states, ${colorScheme}`).toEqual([]);
      }
      expect.soft(await page.evaluate(unseenFocus), 'focus in forced colours').toEqual([]);
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    });

    await test.step('languages that nobody speaks', async () => {
      for (const width of [wide, narrow]) {
        await resize(page, width);
        await expectMirrored(page, width);
      }
      await expectFitUnspoken(page, widths);
    });

    await page.evaluate(() => chrome.storage.local.clear());
    await page.close();
  });

for (const [name, { open, widths, isLarge }] of Object.entries(views))
  test(`${name}: in the narrowest letters, in each language`, { tag: '@all' }, async ({
    extension,
    openContacts,
  }) => {
    test.slow(); // dozens of looks at one page
    const page = await open({ extension, openContacts });
    for (const locale of locales) {
      await speak(page, locale);
      if (!isLarge) await openAllFolds(page);
      // Some pages are loaded anew in another language.
      await wearNarrowest(page);
      await expectFitAll(page, widths, `in ${locale}`);
    }
    await expectFitUnspoken(page, widths);
    await page.evaluate(() => chrome.storage.local.clear());
    await page.close();
  });

test('what a colleague sent is pasted, and can be read or not', async ({ extension, openContacts }) => {
  const page = await openPopup({ extension, openContacts });
  for (const [text, shown] of [
    ['VL-111', '[data-pasted]'],
    ['VLG1-2', '[data-pasted-error]'],
  ] as const) {
    await page.locator('textarea[name=brought]').fill(text);
    await page.locator(shown).first().waitFor();
    expect.soft(await axe(page), shown).toEqual([]);
    for (const width of popupWidths) {
      await resize(page, width);
      await expectFit(page, `with ${shown} at ${width} px`);
    }
  }
  await page.close();
});

test('each kind of finding fits the popup in each language, and its colours are told apart', async ({
  extension,
  openContacts,
}) => {
  test.slow();
  const page = await openPopup({ extension, openContacts });
  const tab = extension.tabId(page);
  await page.setViewportSize({ width: 200, height: 600 }); // 200 % of a popup of 400
  for (const locale of spoken) {
    await speak(page, locale);
    for (const id of findingIds) {
      await tellTab(extension, tab, knownTab(id));
      await page.locator(`main > [data-finding=${id}]`).waitFor();
      expect.soft(await page.evaluate(cutOff), `${id}, ${locale}`).toEqual([]);
    }
  }
  for (const id of ['profile-setup-error', 'ready-to-become-admin'] as const)
    for (const colorScheme of schemes) {
      await tellTab(extension, tab, knownTab(id));
      await page.locator(`main > [data-finding=${id}]`).waitFor();
      await page.emulateMedia({ colorScheme });
      expect.soft(await axe(page, 'ofColours'), `${id}, ${colorScheme}`).toEqual([]);
    }
  // How sure it is can be read, and seen in the shape of its icon, not in colours alone.
  await expect(page.locator('.possible-note')).toBeVisible();
  await page.evaluate(() => chrome.storage.local.clear());
  await page.close();
});

test('letters are those that the tests bring, whatever fonts the machine has', async ({
  extension,
  openContacts,
}) => {
  test.skip(process.platform !== 'linux', 'fonts are only brought through fontconfig');
  const page = await openPage({ extension, openContacts }, 'options.html');
  const widthOf = (family?: string) =>
    page.evaluate((name) => {
      const text = document.createElement('span');
      text.textContent = 'The quick brown fox jumps over the lazy dog';
      if (name) text.style.fontFamily = name;
      document.body.append(text);
      const { width } = text.getBoundingClientRect();
      text.remove();
      return width;
    }, family);
  const [wide, narrow] = [await widthOf(`"${widest}"`), await widthOf(`"${narrowest}"`)];
  expect(wide).toBeGreaterThan(narrow);
  expect(await widthOf()).toBe(wide);
  expect(await page.evaluate(wear, narrowest)).toBe(true);
  expect(await widthOf()).toBeCloseTo(narrow);
  await page.evaluate(wear, undefined);
  expect(await widthOf()).toBe(wide);
  expect(await page.evaluate(wear, 'No such family')).toBe(false);
  await page.close();
});

test('each of these looks sees what it is for', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  await page.setContent(`<main>
    <p id="wide" style="width: 100px; white-space: nowrap">A text that is wider than the room it has</p>
    <p id="high" style="height: 10px; width: 90px; overflow: hidden">A text that is higher than its room</p>
    <button id="under">Under</button><button id="over" style="margin-left: -20px">Over</button>
    <p><button id="above">Above</button></p><div id="scroller" style="margin-top: -10px; height: 30px; overflow: auto">
      <button id="scrolled">Scrolled</button><p style="height: 200px"></p></div>
    <p id="side" style="width: 50px; margin-left: 30px">Side</p>
    <span id="box" style="display: block; width: 20px; height: 20px; background: #b10e1c"></span>
    <svg id="drawing" width="20" height="20"><path d="M0 0h20v20z" fill="Canvas" /></svg>
    <p id="moves" style="transition: color 1s">Moves</p>
    <p><button id="tiny" style="padding: 0; width: 12px; height: 12px">T</button><button>Beside</button></p>
    <p><button id="unshown" style="outline: none">Unshown</button> <input id="faint" style="border: 1px solid #eee"></p>
    <p><button id="pressed" aria-pressed="true">On</button> <button aria-pressed="false">Off</button></p>
    <div style="position: relative"><button id="below">Below</button>
      <div style="position: absolute; inset: 0; background: #fff">Over it</div></div>
    <p id="held" style="position: fixed; top: 0; height: 200px; margin: 0">Held</p>`);
  expect((await page.evaluate(cutOff)).join()).toMatch(/wide: .*id="wide".*high: .*id="high"/s);
  await page.locator('#scroller').evaluate((scroller) => scroller.scrollTo(0, 25));
  const over = (await page.evaluate(overlapping)).join();
  expect(over).toMatch(/id="under".* and .*id="over"/);
  expect(over).not.toContain('id="scrolled"');
  expect(await page.evaluate(heldHeight)).toBeCloseTo(2 / 3);
  expect((await page.evaluate(moving)).join()).toContain('id="moves"');
  expect((await page.evaluate(smallTargets)).join()).toContain('id="tiny"');
  expect((await page.evaluate(faintFields)).join()).toContain('id="faint"');
  expect((await page.evaluate(lostStates)).join()).toContain('id="pressed"');
  await page.keyboard.press('Shift');
  expect((await page.evaluate(unseenFocus)).join()).toMatch(/show: .*id="unshown".*hidden: .*id="below"/s);
  const widthOf = () => page.locator('#wide').evaluate((element) => element.scrollWidth);
  const narrow = await widthOf();
  await page.evaluate(spaceOut, true);
  expect(await widthOf()).toBeGreaterThan(narrow);
  await page.evaluate(spaceOut, false);
  expect(await widthOf()).toBe(narrow);
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
  await page.evaluate(speakRightToLeft);
  expect(await page.locator('#side').innerText()).toMatch(/[א-ת]/);
  expect(await axe(page)).not.toEqual([]);
  await page.close();
});

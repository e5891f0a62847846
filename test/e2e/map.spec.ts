/** The map page: the whole guide drawn and in words, searched, walked by keyboard, and marked with the way taken. */
import type { Page } from '@playwright/test';
import { guide, topicIds, topicOf, topics } from '../../lib/guide/nodes/index.ts';
import { answersOf } from '../../lib/guide/outline.ts';
import type { Chrome, ExtensionBrowser } from '../../scripts/chromium.ts';
import { test as base, expect } from './extension.ts';

interface MapOptions {
  tabId?: number;
  node?: string;
  language?: 'en' | 'ja';
  size?: { width: number; height: number };
  dark?: boolean;
}

const test = base.extend<{ openMap(options?: MapOptions): Promise<Page> }>({
  openMap: async ({ extension }, use) => {
    const pages: Page[] = [];
    await use(async ({ tabId, node, language = 'en', size, dark } = {}) => {
      const page = await extension.context.newPage();
      pages.push(page);
      if (size) await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      await speak(extension, language);
      await page.goto(
        `${extension.origin}map.html${tabId === undefined ? '' : `?tabId=${tabId}`}#${node ?? ''}`,
      );
      await page.locator('g[data-map-node]').first().waitFor({ state: 'attached' });
      return page;
    });
    await Promise.all(pages.map((page) => page.close()));
    await speak(extension, 'en');
  },
});

declare const chrome: Chrome;

const speak = (extension: ExtensionBrowser, language: string) =>
  extension.worker.evaluate((to) => chrome.storage.local.set({ language: to }), language);

const ids = (page: Page, selector: string, attribute: string) =>
  page.locator(selector).evaluateAll((all, name) => all.map((one) => one.getAttribute(name)), attribute);

const placeOf = (page: Page, id: string) => page.locator(`g[data-map-node="${id}"]`).boundingBox();

const first = guide.nodes[guide.start];
const [firstAnswer, firstTarget] = (first && answersOf(first)[0]) ?? ['', ''];

/** Unfolds all of the outline, as somebody would who presses every mark. */
const unfoldOutline = (page: Page) =>
  page.evaluate(async () => {
    for (;;) {
      const folded = [
        ...document.querySelectorAll<HTMLElement>('.map-outline [data-fold][aria-expanded=false]'),
      ];
      if (folded.length === 0) return;
      for (const mark of folded) mark.click();
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    }
  });

test('every node is drawn in its shape, and stands in the outline once', async ({ openMap }) => {
  const page = await openMap();
  const nodes = Object.keys(guide.nodes).sort();
  await page.locator('[data-action=fold-all]').click();
  await expect(page.locator('g[data-map-node]')).toHaveCount(nodes.length);
  await unfoldOutline(page);
  expect((await ids(page, 'g[data-map-node]', 'data-map-node')).sort()).toEqual(nodes);
  expect((await ids(page, '[data-outline-node]', 'data-outline-node')).sort()).toEqual(nodes);
  await expect(page.locator('[data-taken]')).toHaveCount(0);

  // Questions and outcomes differ in shape, and outcomes show their code.
  const [id, node] = Object.entries(guide.nodes).find(([, { kind }]) => kind === 'outcome') ?? [''];
  const outcome = page.locator(`g[data-map-node="${id}"]`);
  await expect(outcome.locator('.map-fold')).toHaveCount(1);
  await expect(outcome).toContainText(node?.kind === 'outcome' ? node.code : '');
  await expect(page.locator(`g[data-map-node="${guide.start}"] .map-fold`)).toHaveCount(0);
});

test('a node opens from the outline and from the drawing, and closing gives the keyboard back', async ({
  openMap,
}) => {
  const page = await openMap();
  const link = page.locator(`[data-outline-node="${firstTarget}"]`);
  await link.click();
  const details = page.locator(`[data-details="${firstTarget}"]`);
  await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
  await details.locator('[data-option]').first().click();
  await expect(details).toHaveCount(0);
  await page.goBack();
  await expect(details).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  await expect(link).toBeFocused();

  await page.locator(`g[data-map-node="${guide.start}"]`).click();
  await expect(page.locator(`[data-details="${guide.start}"]`)).toBeVisible();
});

test('topics are tiles until they are unfolded, by mouse and by keyboard, and what is opened is shown', async ({
  openMap,
}) => {
  const page = await openMap();
  const drawn = async () => new Set((await ids(page, 'g[data-map-node]', 'data-map-node')).map(topicFor));
  const topicFor = (id: string | null) => topicOf(id ?? '');
  await expect(page.locator('[data-map-area]')).toHaveCount(topicIds.length);
  expect([...(await drawn())]).toEqual([topicOf(guide.start)]);
  const roles = page.locator('[data-map-area=roles]');
  await page.locator('[data-action=zoom-fit]').click();
  await roles.click();
  await expect(roles).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('g[data-map-node="role-keys"]')).toHaveCount(1);
  await roles.click();
  await expect(page.locator('g[data-map-node="role-keys"]')).toHaveCount(0);

  // Up from the first node of a column to its topic's name, down to the next topic, into it.
  const focused = () =>
    page.evaluate(
      () =>
        document.activeElement?.getAttribute('data-map-area') ??
        document.activeElement?.getAttribute('data-map-node'),
    );
  await page.locator(`g[data-map-node="${guide.start}"]`).focus();
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe(topicOf(guide.start));
  await page.keyboard.press('ArrowDown');
  const [, second] = topicIds;
  expect(await focused()).toBe(second);
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-map-area="${second}"]`)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowRight');
  expect(topicOf((await focused()) ?? '')).toBe(second);

  await page.evaluate(() => {
    location.hash = 'role-keys';
  });
  await expect(page.locator('g[data-map-node="role-keys"]')).toBeInViewport();
  await expect(page.locator('[data-outline-node="role-keys"]')).toBeVisible();
});

test('what somebody has to do, in one cloud, stands out', async ({ openMap }) => {
  const page = await openMap();
  const listed = () => ids(page, '.map-outline .match [data-outline-node]', 'data-outline-node');
  const all = Object.entries(guide.nodes);
  await page.locator('select[name=map-actor]').selectOption('support');
  const supports = all.flatMap(([id, node]) =>
    node.kind === 'outcome' &&
    (node.actor === 'support' || Object.values(node.steps).some(({ actor }) => actor === 'support'))
      ? [id]
      : [],
  );
  expect(supports.length).toBeGreaterThan(0);
  await expect.poll(async () => (await listed()).sort()).toEqual(supports.sort());
  await page.locator('select[name=map-actor]').selectOption('');
  await page.locator('select[name=map-cloud]').selectOption('dod');
  expect(await listed()).toContain('signin-dod');
  expect(await listed()).not.toContain('signin-gcc-high');
  await page.locator('select[name=map-cloud]').selectOption('');
  await expect(page.locator('.match, .no-match')).toHaveCount(0);
});

test('a topic is printed on a page of its own', async ({ openMap }) => {
  const page = await openMap({ node: 'role-keys' });
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.locator('[data-action=print-topic]').click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.map-sheet h1')).toBeVisible();
  await expect(page.locator('.map-sheet g[data-map-node]')).toHaveCount(
    Object.keys(topics.roles ?? {}).length,
  );
  await expect(page.locator('main')).toBeHidden();
  expect(
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g),
  ).toHaveLength(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.map-sheet')).toHaveCount(0);
});

test('search finds codes, findings and words, and marks them', async ({ openMap }) => {
  const page = await openMap();
  const query = page.locator('#map-query');
  const found = () => ids(page, '[data-map-result]', 'data-map-result');
  const outcome = Object.entries(guide.nodes).find(([, { kind }]) => kind === 'outcome');
  await query.fill(outcome?.[1].kind === 'outcome' ? outcome[1].code.toLowerCase() : '');
  expect(await found()).toEqual([outcome?.[0]]);
  await query.fill('missing-vl-tab');
  expect(await found()).toContain(guide.entries['missing-vl-tab']);
  await expect(page.locator(`[data-outline-node="${guide.start}"]`)).toBeVisible();
  await query.fill('ｗｈｅｒｅ are YOU stuck');
  expect(await found()).toContain(guide.start);
  const [best] = await found();
  await query.press('Enter');
  await expect(page.locator(`[data-details="${best}"]`)).toBeVisible();
  await expect(page.locator(`g[data-map-node="${best}"].match`)).toBeInViewport();
  await query.fill('qqqqqq wwwwww');
  await expect(page.getByRole('status').first()).toHaveText('Nothing matches');
  await expect(page.locator('[data-outline-node]')).toHaveCount(0);
  await query.fill('');
  await expect(page.locator('.match, .no-match')).toHaveCount(0);
});

test('the arrow keys walk along the lines, Enter opens', async ({ openMap }) => {
  const page = await openMap();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-map-node'));
  await page.locator('[role=application]').focus();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe(guide.start);
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe(firstTarget);
  await page.keyboard.press('ArrowDown');
  const below = await focused();
  expect(below).not.toBe(firstTarget);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toBe(guide.start);
  await page.keyboard.press('ArrowRight');
  const [box, node] = [
    await page.locator('[role=application]').boundingBox(),
    await placeOf(page, firstTarget),
  ];
  expect(
    node && box && node.x >= box.x && node.y >= box.y && node.y + node.height <= box.y + box.height,
  ).toBe(true);
  await expect(page.locator('g[data-map-node][tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-details="${firstTarget}"]`)).toBeVisible();
});

test('the drawing is moved by dragging, wheel and keys, and zoomed', async ({ openMap }) => {
  const page = await openMap();
  const area = page.locator('[role=application]');
  const box = await area.boundingBox();
  if (!box) throw new Error('The drawing has no box.');
  const start = async () => (await placeOf(page, guide.start)) ?? { x: 0, y: 0, width: 0, height: 0 };
  const before = await start();

  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 80, box.y + 50, { steps: 4 });
  await page.mouse.up();
  expect((await start()).x).toBeCloseTo(before.x + 60, 0);
  expect((await start()).y).toBeCloseTo(before.y + 30, 0);
  await expect(page.locator('[data-details]')).toHaveCount(0);

  await page.mouse.wheel(60, 30);
  await expect.poll(async () => Math.round((await start()).x - before.x)).toBe(0);
  await area.focus();
  await page.keyboard.press('ArrowLeft');
  expect((await start()).x).toBeGreaterThan(before.x);

  await page.locator('[data-action=zoom-in]').click();
  expect((await start()).width).toBeGreaterThan(before.width);
  await area.focus();
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  expect((await start()).width).toBeLessThan(before.width);
  const width = (await start()).width;
  await page.mouse.move(box.x + 200, box.y + 200);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await start()).width).toBeGreaterThan(width);

  await page.locator('[data-action=zoom-fit]').click();
  const drawing = await page.locator('.map-drawing').boundingBox();
  expect(drawing && drawing.y >= box.y && drawing.y + drawing.height <= box.y + box.height).toBe(true);
});

test('the way taken in the popup of a tab is marked for that tab, also while it goes on', async ({
  extension,
  visit,
  popupOf,
  openMap,
}) => {
  const page = await visit('about:blank');
  const tabId = extension.tabId(page);
  const popup = await popupOf(page);
  await popup.locator(`[data-option="${firstAnswer}"]`).click();
  await expect(popup.locator(`[data-node="${firstTarget}"]`)).toBeVisible();

  const map = await openMap({ tabId });
  const taken = async () => ({
    drawn: (await ids(map, 'g[data-map-node][data-taken]', 'data-map-node')).sort(),
    listed: (await ids(map, '[data-outline-node][data-taken]', 'data-outline-node')).sort(),
  });
  const way = [guide.start, firstTarget];
  expect(await taken()).toEqual({ drawn: [...way].sort(), listed: [...way].sort() });
  await expect(map.locator(`[data-map-line="${guide.start} ${firstAnswer}"][data-taken]`)).toHaveCount(1);
  await expect(map.locator('.map-outline')).toContainText('You are here');

  const target = guide.nodes[firstTarget];
  const [answer, next] = (target && answersOf(target)[0]) ?? ['', ''];
  await popup.locator(`[data-option="${answer}"]`).click();
  await expect(map.locator(`g[data-map-node="${next}"][data-taken]`)).toHaveCount(1);

  const other = await openMap({ tabId: tabId + 1000 });
  await expect(other.locator('[data-taken]')).toHaveCount(0);
});

test('a language chosen elsewhere is spoken here too, and another is chosen in place', async ({
  extension,
  openMap,
}) => {
  const page = await openMap();
  await speak(extension, 'de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('[data-map-node]').first()).toBeVisible();
  await page.locator('select[name=language]').selectOption('ja');
  await expect(page.locator('h1')).toHaveText('ガイドの全体図');
  await expect(page.locator('g[data-map-node]')).toHaveCount(Object.keys(topics.start ?? {}).length);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ja');
});

test('the boxes are as high as their texts, in Japanese from the start too', async ({ openMap }) => {
  const page = await openMap({ language: 'ja' });
  await page.locator('[data-action=fold-all]').click();
  await expect(page.locator('g[data-map-node]')).toHaveCount(Object.keys(guide.nodes).length);
  const tooLow = await page.locator('g[data-map-node] foreignObject').evaluateAll((boxes) =>
    boxes
      .filter((box) => {
        const text = (box.firstElementChild as Element).getBoundingClientRect().height;
        return text > box.getBoundingClientRect().height + 1;
      })
      .map(({ textContent }) => textContent),
  );
  expect(tooLow).toEqual([]);
});

for (const width of [320, 640]) {
  test(`at ${width} px outline, drawing and details fit the width`, { tag: '@all' }, async ({ openMap }) => {
    const page = await openMap({ size: { width, height: 640 } });
    const scrolls = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    await expect(page.locator('.map-canvas')).toBeHidden();
    expect(await scrolls()).toBe(false);
    await page.locator('[data-show=drawing]').click();
    await expect(page.locator('.map-canvas')).toBeVisible();
    await expect(page.locator(`g[data-map-node="${guide.start}"]`)).toBeInViewport();
    expect(await scrolls()).toBe(false);
    await page.locator(`g[data-map-node="${guide.start}"]`).click();
    await expect(page.locator('[data-details]')).toBeVisible();
    expect(await scrolls()).toBe(false);
  });
}

test('on paper there are the outline and the drawing, and nothing to press', async ({ openMap }) => {
  const page = await openMap({ size: { width: 700, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.map-outline')).toBeVisible();
  await expect(page.locator('.map-canvas')).toBeVisible();
  // The names of topics are buttons, and stay.
  const toPress = page.locator('button:not([data-map-area]):visible, input:visible, select:visible');
  await expect(toPress).toHaveCount(0);
  const drawing = await page.locator('.map-drawing').boundingBox();
  expect(drawing?.width).toBeLessThanOrEqual(700);
  expect(drawing?.height).toBeGreaterThan(350);
});

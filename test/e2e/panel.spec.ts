/** The guide beside the page: in step with the tab in front, the same as in the popup, whatever stops meanwhile. */
import type { Page } from '@playwright/test';
import type { Chrome } from '../../scripts/chromium.ts';
import { atSpeed, practiceUrl } from '../site/states.ts';
import { test as base, expect } from './extension.ts';

declare const chrome: Chrome;

const practice = (state: string, more = {}) =>
  atSpeed(
    practiceUrl('admin.cloud.microsoft', { practice: state, lang: 'en', ui: 'v9', ...more } as never),
    5,
  );

const test = base.extend<{ panel: Page }>({
  panel: async ({ extension }, use) => {
    const panel = await extension.newTab();
    await panel.setViewportSize({ width: 360, height: 700 });
    await panel.goto(`${extension.origin}sidepanel.html`);
    await use(panel);
    await panel.close();
  },
});

/** Brings tabs to the front one after the other, as fast as the browser does it. */
const toFront = (panel: Page, ...tabs: number[]) =>
  panel.evaluate(async (ids) => {
    for (const id of ids) await chrome.tabs.update(id, { active: true });
  }, tabs);

const stopWorkers = async (page: Page) => {
  const client = await page.context().newCDPSession(page);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await client.detach();
};

test('follows the tab in front, and never shows the state of another one', async ({
  extension,
  visit,
  panel,
}) => {
  const states = ['profile-setup-error', 'no-permission', 'healthy'];
  const pages = await Promise.all([
    visit(practice('profile-setup-error', { embed: 'bar' })),
    visit(practice('no-permission')),
    visit(practice('healthy')),
  ]);
  const tabs = pages.map((page) => extension.tabId(page));
  const badge = async (index: number) => (await extension.badge(tabs[index] as number)).text;
  await expect.poll(() => badge(0)).toBe('1');
  await expect.poll(() => badge(1)).toBe('1');

  // Answers from storage come late, and not in the order they were asked for.
  await panel.addInitScript(() => {
    const session = chrome.storage.session as { get(...args: unknown[]): unknown };
    const { get } = session;
    let asked = 0;
    session.get = (key: unknown, tell?: (found: unknown) => void) => {
      asked += 1;
      const late = new Promise((done) => setTimeout(done, [60, 5, 30][asked % 3]));
      const found = late.then(() => get.call(session, key));
      return tell ? void found.then(tell) : found;
    };
  });
  await panel.reload();

  // Notes each finding that is put on show, beside the tab that was in front then.
  await panel.evaluate(() => {
    const log = { active: -1, wrong: [] as string[], expected: {} as Record<number, string> };
    Object.assign(globalThis, { log });
    const check = () => {
      if (log.active < 0) return;
      for (const shown of document.querySelectorAll('main > [data-finding]')) {
        const id = shown.getAttribute('data-finding') ?? '';
        if (log.expected[log.active] !== id) log.wrong.push(`${id} beside tab ${log.active}`);
      }
    };
    new MutationObserver(check).observe(document.body, { subtree: true, childList: true });
    chrome.tabs.onActivated.addListener(({ tabId }) => {
      log.active = tabId;
      // What Preact renders in answer to this event stands once the event is over.
      setTimeout(check);
    });
  });
  await panel.evaluate(
    (expected) =>
      Object.assign((globalThis as never as { log: { expected: object } }).log.expected, expected),
    { [tabs[0] as number]: states[0], [tabs[1] as number]: states[1] },
  );

  const finding = panel.locator('main > [data-finding]');
  for (const order of [
    [0, 1, 2, 0],
    [2, 1],
    [0, 2, 1, 0, 1, 2, 0, 1, 2],
    [1, 0, 2, 1],
    [2, 1, 0],
  ]) {
    await toFront(panel, ...order.map((index) => tabs[index] as number));
    const last = order.at(-1) as number;
    if (states[last] === 'healthy') {
      await expect(panel.locator('main h1')).toBeVisible();
      await expect(finding).toHaveCount(0);
    } else await expect(finding).toHaveAttribute('data-finding', states[last] as string);
  }
  expect(await panel.evaluate(() => (globalThis as never as { log: { wrong: string[] } }).log.wrong)).toEqual(
    [],
  );
});

test('a walk goes on in the popup, the panel and a window, with the worker stopped between any two actions', async ({
  extension,
  visit,
  popupOf,
  panel,
}) => {
  const page = await visit(practice('healthy'));
  const tab = extension.tabId(page);
  const popup = await popupOf(page);
  await toFront(panel, tab);
  const nodeOf = (view: Page) => view.locator('[data-node]').getAttribute('data-node');
  await expect(panel.locator('[data-node]')).toHaveAttribute('data-node', 'where-stuck');
  const views = [panel, popup, panel, popup, popup, panel];
  for (const view of views) {
    if ((await popup.locator('[data-outcome]').count()) > 0) break;
    await stopWorkers(page);
    const before = (await nodeOf(view)) as string;
    await view.locator('.options [data-option]').first().click();
    await expect(view.locator('[data-node]')).not.toHaveAttribute('data-node', before);
    const after = (await nodeOf(view)) as string;
    await expect(panel.locator('[data-node]')).toHaveAttribute('data-node', after);
    await expect(popup.locator('[data-node]')).toHaveAttribute('data-node', after);
  }
  const place = (await nodeOf(panel)) as string;
  await stopWorkers(page);
  await panel.reload();
  await toFront(panel, extension.tabId(popup), tab);
  await expect(panel.locator('[data-node]')).toHaveAttribute('data-node', place);
  // Another tab has its own place.
  const other = await visit(practice('healthy'));
  await stopWorkers(page);
  await toFront(panel, extension.tabId(other));
  await expect(panel.locator('[data-node]')).toHaveAttribute('data-node', 'where-stuck');
  await toFront(panel, tab);
  await expect(panel.locator('[data-node]')).toHaveAttribute('data-node', place);
});

test('findings come and go in the panel, with the worker stopped before', async ({
  extension,
  visit,
  panel,
}) => {
  const page = await visit(practice('profile-setup-error', { embed: 'dialog' }));
  await toFront(panel, extension.tabId(page));
  await expect(panel.locator('[data-finding=profile-setup-error]')).toBeVisible();
  await stopWorkers(page);
  await panel.locator('[data-why] summary').click();
  await panel.locator('[data-action=dismiss]').click();
  await expect(panel.locator('[data-dismissed]')).toBeVisible();
  await stopWorkers(page);
  await panel.locator('[data-action=restore]').click();
  await expect(panel.locator('[data-finding]')).toHaveCount(1);
  await stopWorkers(page);
  await page.locator('[data-practice=fix]').click({ force: true });
  await expect(panel.locator('[data-finding]')).toHaveCount(0);
});

test('the language chosen in one view is spoken in the others', async ({
  extension,
  visit,
  popupOf,
  panel,
}) => {
  const page = await visit(practice('healthy'));
  await toFront(panel, extension.tabId(page));
  const popup = await popupOf(page);
  await popup.locator('select[name=language]').selectOption('ja');
  await expect(panel.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(panel.locator('[data-node] h2')).toHaveText(await popup.locator('[data-node] h2').innerText());
  await panel.locator('select[name=language]').selectOption('en');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
});

test('the guide opens beside the page and in a window of its own', async ({
  extension,
  visit,
  popupOf,
  panel,
}) => {
  const page = await visit(practice('healthy'));
  await toFront(panel, extension.tabId(page));
  const [opened] = await Promise.all([
    extension.context.waitForEvent('page'),
    panel.locator('[data-action=open-window]').click(),
  ]);
  await expect(opened.locator('main h1')).toBeVisible();
  expect(new URL(opened.url()).searchParams.get('tabId')).toBe(String(extension.tabId(page)));
  const windows = await panel.evaluate(() => chrome.windows.getAll({ populate: true }));
  expect(windows.filter(({ type }) => type === 'popup')).toHaveLength(1);
  // A window has nothing more to open but the panel.
  await expect(opened.locator('[data-action=open-window]')).toHaveCount(0);
  await opened.close();

  await expect(panel.locator('[data-action=open-beside]')).toHaveCount(0);
  const popup = await popupOf(page);
  await popup
    .locator('[data-action=open-beside]')
    .click()
    .catch(() => undefined); // the popup closes itself
  await expect
    .poll(() =>
      panel.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length),
    )
    .toBe(1);
});

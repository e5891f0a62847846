/** The main walks in Firefox: states get their badge, the popup leads to an outcome, contacts are checked, the panel follows. */
import { existsSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { type ExtensionFirefox, type FirefoxTab, firefoxPath, launchFirefox } from '../../scripts/firefox.ts';
import { startSite } from '../site/server.ts';
import { atSpeed, practiceStates, practiceUrl } from '../site/states.ts';

const test = base.extend<object, { firefox: ExtensionFirefox; own: FirefoxTab }>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed off the pattern
    async ({}, use) => {
      // Firefox sends a host to another address, not to another port.
      const site = await startSite({ port: 443 });
      const firefox = await launchFirefox();
      await use(firefox);
      await firefox.close();
      await site.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  /** A page of the extension, to ask the browser from. */
  own: [
    async ({ firefox }, use) => {
      const own = await firefox.newTab();
      await own.goto(`${firefox.origin}options.html`);
      await expect.poll(() => ready(own)).toBe(true);
      await use(own);
    },
    { scope: 'worker' },
  ],
});

test.skip(
  !existsSync(firefoxPath),
  `No Firefox at ${firefoxPath}: install firefox-esr, or name it in FIREFOX.`,
);
test.skip(process.getuid?.() !== 0, 'Needs root: the practice site must be on port 443 for Firefox.');
test.describe.configure({ mode: 'serial' });

const patient = { timeout: 50_000 };
test.setTimeout(120_000);
/** Whether a page of the extension shows its content; while it loads it may not answer. */
const ready = (tab: FirefoxTab) => tab.evaluate('Boolean(document.querySelector("main"))').catch(() => false);

/** The first of the practice states in which something is found. */
const stateOf = (finding: string) => practiceStates.find((state) => state.finding === finding)?.url ?? '';

const practice = (state: string, more = {}) =>
  atSpeed(
    practiceUrl('admin.cloud.microsoft', { practice: state, lang: 'en', ui: 'v9', ...more } as never),
    5,
  );

/** Opens an address in a tab of its own; hands back the browser's id of it. */
async function visit(firefox: ExtensionFirefox, own: FirefoxTab, address: string): Promise<number> {
  const ids = async () =>
    (await own.evaluate('browser.tabs.query({}).then((t) => t.map(({ id }) => id))')) as number[];
  const before = await ids();
  const tab = await firefox.newTab();
  const id = (await ids()).find((one) => !before.includes(one)) as number;
  await tab.goto(address);
  return id;
}

const badge = (own: FirefoxTab, id: number) => own.evaluate(`browser.action.getBadgeText({ tabId: ${id} })`);

for (const [state, address, count] of [
  ['profile-setup-error', practice('profile-setup-error', { embed: 'bar' }), '1'],
  ['ready-to-become-admin', practice('ready-to-become-admin'), '1'],
  ['missing-vl-tab', practice('missing-vl-tab'), '1'],
  ['no-permission', practice('no-permission'), '1'],
  ['personal-account', stateOf('personal-account'), '1'],
  ['retired-vlsc-link', stateOf('retired-vlsc-link'), '1'],
  [
    'azure-portal-redirect',
    'https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fadmin.microsoft.com%2F&to=https%3A%2F%2Fazure.microsoft.com%2Fen-us%2F&how=302',
    '1',
  ],
] as const)
  test(`${state} gets its badge, and the popup says what it is`, async ({ firefox, own }) => {
    const id = await visit(firefox, own, address);
    await expect.poll(() => badge(own, id), patient).toBe(count);
    const popup = await firefox.newTab();
    await popup.goto(`${firefox.origin}popup.html?tabId=${id}`);
    const shown = () =>
      popup.evaluate('document.querySelector("main [data-finding]")?.dataset.finding').catch(() => undefined);
    await expect.poll(shown, patient).toBe(state);
    const node = () =>
      popup.evaluate('document.querySelector("[data-node]")?.dataset.node').catch(() => undefined);
    await expect.poll(node, patient).toBeTruthy();
    const outcome = () => popup.evaluate('document.querySelector("[data-outcome]")?.dataset.outcome');
    while (!(await outcome())) {
      const here = await node();
      await popup.click('.options [data-option]');
      await expect.poll(node, patient).not.toBe(here);
    }
    expect(await outcome()).toMatch(/^VL-\d+$/);
    const end = await node();
    const kept = () => own.evaluate('browser.storage.local.get("walks").then(JSON.stringify)');
    const before = await kept();
    await popup.click('[data-step] [type=checkbox]');
    const ticked = () =>
      popup.evaluate('document.querySelector("[data-step] [type=checkbox]")?.checked').catch(() => undefined);
    await expect.poll(ticked, patient).toBe(true);
    await expect.poll(kept, patient).not.toBe(before);
    // The place is kept, and the tick.
    await popup.goto(`${firefox.origin}options.html`);
    await expect
      .poll(() => popup.evaluate('location.pathname').catch(() => ''), patient)
      .toBe('/options.html');
    await popup.goto(`${firefox.origin}popup.html?tabId=${id}`);
    await expect.poll(node, patient).toBe(end);
    await expect.poll(ticked, patient).toBe(true);
  });

test('contacts are checked, and each gets its verdict', async ({ firefox }) => {
  const page = await firefox.newTab();
  await page.goto(`${firefox.origin}contacts.html`);
  await expect.poll(() => ready(page), patient).toBe(true);
  const verdicts = {
    'ada@commercial.example': 'aligned',
    'bob@gcc-high.example': 'wrong-cloud',
    'me@outlook.com': 'personal',
    'no@no-tenant.example': 'no-tenant',
  };
  const fill = `(list) => {
    const field = document.querySelector('textarea[name=addresses]');
    field.value = list;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const cloud = document.querySelector('select[name=cloud]');
    cloud.value = 'commercial';
    cloud.dispatchEvent(new Event('change', { bubbles: true }));
  }`;
  await page.evaluate(`(${fill})(${JSON.stringify(Object.keys(verdicts).join(', '))})`);
  await page.click('button[data-action=check]');
  const seen = () =>
    page.evaluate(
      'Object.fromEntries([...document.querySelectorAll("[data-address][data-verdict]")].map(({ dataset }) => [dataset.address, dataset.verdict]))',
    );
  await expect.poll(seen, patient).toEqual(verdicts);
});

test('a healthy page has no badge', async ({ firefox, own }) => {
  const id = await visit(firefox, own, practice('healthy'));
  const popup = await firefox.newTab();
  await popup.goto(`${firefox.origin}popup.html?tabId=${id}`);
  await expect
    .poll(
      () => popup.evaluate('document.querySelector("main .no-finding") !== null').catch(() => false),
      patient,
    )
    .toBe(true);
  // Long enough for what other pages were told by.
  await new Promise((done) => setTimeout(done, 5000));
  expect(await badge(own, id)).toBe('');
});

test('the sidebar follows the tab in front', async ({ firefox, own }) => {
  const id = await visit(firefox, own, practice('profile-setup-error', { embed: 'bar' }));
  // A page is read once it is in front.
  await expect.poll(() => badge(own, id), patient).toBe('1');
  const other = await visit(firefox, own, practice('healthy'));
  const sidebar = await firefox.newTab();
  await sidebar.goto(`${firefox.origin}sidepanel.html`);
  await expect.poll(() => ready(sidebar), patient).toBe(true);
  const findings = () => sidebar.evaluate('document.querySelectorAll("main > [data-finding]").length');
  await own.evaluate(`browser.tabs.update(${id}, { active: true }).then(() => true)`);
  await expect.poll(findings, patient).toBe(1);
  await own.evaluate(`browser.tabs.update(${other}, { active: true }).then(() => true)`);
  await expect.poll(findings, patient).toBe(0);
});

test('a reload of the extension takes along what was kept for the session, and nothing else', async ({
  firefox,
}) => {
  const opened = async () => {
    const page = await firefox.newTab();
    await page.goto(`${firefox.origin}options.html`);
    await expect.poll(() => ready(page), patient).toBe(true);
    return page;
  };
  const before = await opened();
  const item = JSON.stringify({ 'tab:999999': { findings: 'of old' } });
  await before.evaluate(
    `Promise.all([browser.storage.session.set(${item}), browser.storage.local.set({ cloud: 'gcc' })])`,
  );
  // Later, for the answer to this comes from a page that goes with it.
  await before.evaluate('(setTimeout(() => browser.runtime.reload(), 100), true)');
  await expect.poll(() => before.evaluate('true').catch(() => false), patient).toBe(false);
  const after = await opened();
  expect(await after.evaluate('browser.storage.session.get("tab:999999")')).toEqual({});
  expect(await after.evaluate('browser.storage.local.get("cloud")')).toEqual({ cloud: 'gcc' });
});

test('nothing of a private window is written to the disk, and it goes with the window', async ({
  firefox,
  own,
}) => {
  const secret = 'zqxjkvbp';
  const kept = (area: string) =>
    own.evaluate(`browser.storage.${area}.get(null).then(JSON.stringify)`) as Promise<string>;
  await own.evaluate('browser.storage.local.clear()');
  const check = `${firefox.origin}contacts.html`;
  const urls = JSON.stringify([practice('profile-setup-error', { embed: 'bar' }), check]);
  const window = (await own.evaluate(
    `browser.windows.create({ incognito: true, url: ${urls} }).then(({ id }) => id)`,
  )) as number;
  const tab = (await own.evaluate(
    `browser.tabs.query({ windowId: ${window} }).then(([tab]) => browser.tabs.update(tab.id, { active: true })).then(({ id }) => id)`,
  )) as number;
  await expect.poll(() => badge(own, tab), patient).toBe('1');

  const popup = await firefox.newTab();
  await popup.goto(`${firefox.origin}popup.html?tabId=${tab}`);
  const there = (selector: string) => async () =>
    popup.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`).catch(() => false);
  for (const option of ['own-domain', 'same-account', 'taken-over']) {
    await expect.poll(there(`[data-option="${option}"]`), patient).toBe(true);
    await popup.click(`[data-option="${option}"]`);
  }
  await expect.poll(there('[data-case="new-profile"] > summary'), patient).toBe(true);
  await popup.click('[data-case="new-profile"] > summary');
  await expect.poll(there('[data-case] [name=newId]'), patient).toBe(true);
  const type = `(field, text) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }`;
  await popup.evaluate(
    `(${type})(document.querySelector('[data-case] [name=newId]'), '${secret}@example.com')`,
  );
  await expect.poll(() => kept('session'), patient).toContain(`${secret}@example.com`);
  await expect.poll(there('[data-kept-place=private]'), patient).toBe(true);

  // The contact check, in the private window itself.
  await expect.poll(async () => Boolean(await firefox.tabAt(check)), patient).toBe(true);
  const contacts = (await firefox.tabAt(check)) as FirefoxTab;
  await contacts.evaluate(
    `(${type})(document.querySelector('textarea[name=addresses]'), 'ada@${secret}.example')`,
  );
  await contacts.evaluate('document.querySelector("button[data-action=check]").click()');
  await expect.poll(() => kept('session'), patient).toContain('private:contacts:list');

  const local = await kept('local');
  for (const word of [secret, 'profile-setup-error', 'contacts:', 'taken-over'])
    expect(local).not.toContain(word);
  await own.evaluate(`browser.windows.remove(${window})`);
  await expect.poll(() => kept('session'), patient).not.toContain('private:');
  expect(await kept('local')).not.toContain(secret);
});

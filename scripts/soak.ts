/**
 * Hours of use in minutes: a tab that goes from state to state, storms of changes, stopped workers, popups opened
 * and closed, private windows, access to sites taken away and given back, over the practice site. Counts findings that are
 * missing or false, pages that throw and what a private window leaves behind, and says how the heaps grow. `-- --minutes N` (60). The last result goes into BENCH.md, unless `--no-report` is given; fails where there
 * was a fault.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from '@playwright/test';
import { build } from 'wxt';
import { startSite } from '../test/site/server.ts';
import { atSpeed, type PracticeState, practiceStates, quietStates } from '../test/site/states.ts';
import { withSoakSection } from './bench/soak-section.ts';
import { type Chrome, launch } from './chromium.ts';
import { extensionSettings } from './extension-settings.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, 'no-report': { type: 'boolean', default: false } },
});
const minutes = Number(values.minutes);
declare const chrome: Chrome;

if (!(minutes > 0)) {
  console.error('--minutes takes a number of minutes.');
  process.exit(1);
}
/** The tab of a missing Volume licensing tab has to rest before that counts; and the machine may be slow. */
const longest = 60_000;
/** How long a page without a finding is watched. */
const quiet = 3000;

await build({ browser: 'chrome', manifestVersion: 3 });
const site = await startSite();
const browser = await launch({ site, headless: true, everything: true });
const settings = await extensionSettings(browser);
// The browser loads the extension anew for it: everything else comes after.
await settings.allowPrivately(true);
const page = await browser.context.newPage();
const own = await browser.context.newPage();
await own.goto(`${browser.origin}options.html`);
await page.bringToFront();
const tab = await own.evaluate(
  async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id as number,
);
// Asked by a page of the extension: the worker may be stopped.
const popupAddress = `${browser.origin}popup.html?tabId=${tab}`;
const popup = await browser.context.newPage();
await popup.goto(popupAddress);
await popup.locator('main').waitFor();

const faults: string[] = [];
const count = { visits: 0, popups: 0, kills: 0, storms: 0, privates: 0, withheld: 0 };
const listen = (on: Page, name: string) =>
  on.on('pageerror', (error) => faults.push(`${name} threw ${error.message}`));
listen(page, 'page');
listen(popup, 'popup');

const client = await browser.context.newCDPSession(page);
await client.send('ServiceWorker.enable');
const heaps: string[] = [];
const start = Date.now();
const end = start + minutes * 60_000;
/** Figures this often: five times at least. */
const interval = Math.min(5 * 60_000, (minutes * 60_000) / 5);
let noted = 0;

const states = [...practiceStates, ...quietStates];
for (let turn = 0; Date.now() < end; turn++) {
  // Far apart in the list, so that short runs meet many kinds.
  const state = states[(turn * 37) % states.length] as PracticeState;
  await visit(state, turn);
  if (turn % 5 === 1) await openPrivately();
  if (turn % 7 === 3 && state.finding) await withholdAccess(state);
  if (Date.now() - start >= (noted + 1) * interval) {
    noted += 1;
    heaps.push(await figures());
    console.log(heaps.at(-1));
  }
}
if (heaps.length === 0) heaps.push(await figures());
await browser.close();
await site.close();

const text = `## Soak

Written by \`npm run soak\` on ${new Date(start).toISOString().slice(0, 10)}: ${minutes} minutes, ${count.visits} visits, ${count.storms} storms of changes, ${count.kills} times the worker stopped,
${count.popups} popups, ${count.privates} private windows, ${count.withheld} times without access; ${faults.length} faults.

| After | Page's renderer, heap | Popup, heap |
|--:|--:|--:|
${heaps.join('\n')}
${faults.map((fault) => `\n- ${fault}`).join('')}`.trimEnd();
if (!values['no-report'])
  writeFileSync(
    'BENCH.md',
    withSoakSection(existsSync('BENCH.md') ? readFileSync('BENCH.md', 'utf8') : '', text),
  );
console.log(text);
if (faults.length > 0) process.exit(1);

/** Goes to a state, storms, stops the worker, opens the popup, and looks. */
async function visit(state: PracticeState, turn: number): Promise<void> {
  count.visits += 1;
  await page.goto(atSpeed(state.url, 5)).catch(() => undefined); // redirects by script interrupt the visit
  if (turn % 2 === 0) {
    count.storms += 1;
    await page.evaluate(storm).catch(() => undefined);
  }
  if (turn % 3 === 0) {
    count.kills += 1;
    await rest();
    await client.send('ServiceWorker.stopAllWorkers');
  }
  if (turn % 4 === 0) {
    count.popups += 1;
    await popup.goto(popupAddress);
  }
  await look(state);
}

/** Compares what is found with what is there. */
async function look(state: PracticeState): Promise<void> {
  const wanted = state.finding ?? '';
  const deadline = Date.now() + (wanted ? longest : quiet);
  let found = await top();
  while (Date.now() < deadline && (wanted === '' || found !== wanted)) {
    await setTimeout(250);
    found = await top();
  }
  if (found !== wanted)
    faults.push(`${state.title}: found ${found || 'nothing'} rather than ${wanted || 'nothing'}`);
}

/** Something is found in a private window and a walk is begun beside it: nothing of that may be left. */
async function openPrivately(): Promise<void> {
  count.privates += 1;
  const hidden = practiceStates.find(({ finding }) => finding === 'personal-account') as PracticeState;
  const opened = await own.evaluate(
    async (url) => {
      const window = await chrome.windows.create({ url, incognito: true });
      return { window: window?.id as number, tab: window?.tabs?.[0]?.id as number };
    },
    atSpeed(hidden.url, 5),
  );
  const before = await own.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  const beside = await browser.context.newPage();
  listen(beside, 'popup of a private tab');
  await beside.goto(`${browser.origin}popup.html?tabId=${opened.tab}`);
  const isFound = await beside
    .locator('[data-finding=personal-account]')
    .waitFor({ timeout: longest })
    .then(
      () => true,
      () => false,
    );
  if (!isFound) faults.push('A private window: nothing was found');
  const option = beside.locator('[data-option], [data-step] [type=checkbox]').first();
  await option
    .click({ timeout: longest })
    .catch((error) => faults.push(`A private window: ${error.message}`));
  await setTimeout(500);
  const after = await own.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  if (after !== before) faults.push(`A private window changed what is on the disk: ${after}`);
  await beside.close();
  await own.evaluate((id) => chrome.windows.remove(id), opened.window);
  const left = () =>
    own.evaluate(async () =>
      Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('private:')),
    );
  const deadline = Date.now() + quiet;
  while ((await left()).length > 0 && Date.now() < deadline) await setTimeout(250);
  if ((await left()).length > 0) faults.push(`A private window left ${await left()}`);
  await page.bringToFront();
}

/** Access to all sites is taken away and given back: the popup says so, then the page is read without a reload. */
async function withholdAccess(state: PracticeState): Promise<void> {
  count.withheld += 1;
  await settings.setSiteAccess('ON_CLICK');
  const isSaid = await popup
    .locator('[data-no-access]')
    .waitFor({ timeout: longest })
    .then(
      () => true,
      () => false,
    );
  if (!isSaid) faults.push('Without access, the popup didn’t say so');
  await settings.setSiteAccess('ON_ALL_SITES');
  await page.bringToFront();
  await look(state);
}

/**
 * Until the worker has nothing to do: only then do browsers stop it, not in the midst of an event, which would be lost.
 * Its answer from storage comes after those that events are waiting for, on a busy machine too.
 */
async function rest(): Promise<void> {
  await setTimeout(1000);
  const [worker] = browser.context.serviceWorkers(); // none where it is stopped
  const answer = worker?.evaluate(() => chrome.storage.session.get(null)).catch(() => undefined);
  await Promise.race([answer, setTimeout(10_000)]); // a worker that is stopped already says nothing
}

/** The finding that the popup shows first. */
async function top(): Promise<string> {
  // In one go: a finding can be gone between two questions.
  const shown = await popup
    .locator('main > [data-finding]')
    .evaluateAll((all) => all.map((element) => element.getAttribute('data-finding')));
  return shown[0] ?? '';
}

/** Runs in the page: two seconds of elements that come and go, out of sight. */
function storm(): void {
  const box = document.createElement('div');
  box.hidden = true;
  document.body.append(box);
  let frames = 120;
  const blow = () => {
    for (let i = 0; i < 50; i++)
      box.append(Object.assign(document.createElement('p'), { textContent: `Error ${i}` }));
    if (box.childNodes.length > 500) box.replaceChildren();
    frames -= 1;
    if (frames > 0) requestAnimationFrame(blow);
    else box.remove();
  };
  blow();
}

/** A row of the table: heaps in kilobytes after garbage collection. The worker's is none: it starts anew with each stop. */
async function figures(): Promise<string> {
  const popupClient = await browser.context.newCDPSession(popup);
  const cells = [
    `${Math.round((Date.now() - start) / 60_000)} min`,
    await heapOf(client),
    await heapOf(popupClient),
  ];
  await popupClient.detach();
  return `| ${cells.join(' | ')} |`;
}

async function heapOf(session: CDPSession): Promise<string> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return `${Math.round(usedSize / 1000)} kB`;
}

/**
 * The main job: builds the extension, serves the practice site under Microsoft's host names on this machine, and
 * opens a Chromium with both. With --headless, or where there is no display, it takes a tour of the states instead:
 * says what was found where, keeps a picture of every popup, and fails unless every state was found.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'wxt';
import { startSite } from '../test/site/server.ts';
import { atSpeed, type PracticeState, practiceStates } from '../test/site/states.ts';
import { type ExtensionBrowser, launch } from './chromium.ts';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;
const pictures = join('.output', 'tour');

/** The missing tab takes the longest to be sure of; where nothing is to be found, some time has to pass too. */
const longest = 60_000;
const quiet = 8_000;

console.log('Building the extension …');
await build({ browser: 'chrome', manifestVersion: 3 });
const site = await startSite();
console.log(
  'The guide on the web, without the extension: npm run build:web, then open .output/web/index.html.',
);
console.log(`Practice site on 127.0.0.1:${site.port}, under Microsoft's host names in this Chromium only.`);

if (headless) {
  const missed = await tour();
  await site.close();
  if (missed.length > 0) {
    console.error(`Not found:\n${missed.map(({ title }) => `  ${title}`).join('\n')}`);
    process.exit(1);
  }
  console.log(`Every state was found. Pictures of the popups are in ${pictures}.`);
} else {
  const browser = await launch({ site, headless });
  const [page = await browser.context.newPage()] = browser.context.pages();
  await page.goto(firstOf('profile-setup-error').url);
  console.log('Close the browser to end. The bar at the bottom of each page leads to the other states.');
  await new Promise((closed) => browser.context.once('close', closed));
  await site.close();
}

function firstOf(finding: string): PracticeState {
  const state = practiceStates.find((candidate) => candidate.finding === finding);
  if (!state) throw new Error(`The practice site has no state ${finding}.`);
  return state;
}

/** Visits every practice state, a few at a time; hands back those where something else was found than there is. */
async function tour(): Promise<PracticeState[]> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const browser = await launch({ site, headless });
  const waiting = [...practiceStates];
  const missed: PracticeState[] = [];
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (let state = waiting.shift(); state; state = waiting.shift()) {
        if (!(await visit(browser, state))) missed.push(state);
      }
    }),
  );
  await browser.close();
  return missed;
}

/** Opens a state's address, waits for its badge, takes a picture of its popup. True where all is as it should be. */
async function visit(browser: ExtensionBrowser, state: PracticeState): Promise<boolean> {
  const page = await browser.newTab();
  await page.goto(atSpeed(state.url, 4)).catch(() => undefined); // redirects by script interrupt the visit
  const tab = browser.tabId(page);
  const end = Date.now() + (state.finding ? longest : quiet);
  while ((await browser.badge(tab)).text === '' && Date.now() < end) await setTimeout(250);
  const { host, pathname } = new URL(page.url());
  const popup = await browser.openPopup(tab);
  const findings = popup.locator('[data-finding]');
  // What the way to a sign-in page suggests may be there before what the page itself says; the popup follows.
  const wanted = popup.locator(`main > [data-finding="${state.finding}"]`);
  if (state.finding) await wanted.waitFor({ timeout: 5000 }).catch(() => undefined);
  const found = (await findings.count()) > 0 ? await findings.first().getAttribute('data-finding') : null;
  console.log(`${found ? `found ${found}` : 'silent'} at ${host}${pathname}`);
  await popup.locator('select[name=language]').selectOption(state.language);
  await popup.locator(`html[lang=${state.language}]`).waitFor();
  const number = String(practiceStates.indexOf(state) + 1).padStart(2, '0');
  const name = `${number}-${state.finding ?? 'healthy'}-${state.language}.png`;
  await popup.screenshot({ path: join(pictures, name), fullPage: true });
  await popup.close();
  await page.close();
  return found === state.finding;
}

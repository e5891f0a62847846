/** What the extension doesn't do: talk to anybody, touch the page, or leave traces in it. */
import { reportOf } from '../../lib/detect/report.ts';
import { guide } from '../../lib/guide/nodes/index.ts';
import { replay } from '../../lib/guide/replay.ts';
import { notHelping } from '../../lib/handover/helping.ts';
import { makeSummary, summaryJson } from '../../lib/handover/summary.ts';
import { summaryInput } from '../../lib/handover/summary-input.ts';
import type { PageToolsHolder } from '../../lib/messages/page-tools.ts';
import { activeFindings, type TabRecord } from '../../lib/store/tab-record.ts';
import type { Chrome } from '../../scripts/chromium.ts';
import { practiceHosts } from '../site/hosts.ts';
import { atSpeed, practiceStates, practiceUrl } from '../site/states.ts';
import { oneOf } from '../tier.ts';
import { expect, test } from './extension.ts';

declare const chrome: Chrome;

/** Chromium's own calls, which it makes with any extension and with none. */
const browserHosts = /(^|\.)(google|googleapis|gstatic|gvt1)\.com$/;

test('no request leaves the browser but those of the pages themselves', async ({
  extension,
  site,
  visit,
  popupOf,
}) => {
  const begin = site.requests.length;
  const states = ['profile-setup-error', 'cloud-mismatch-banner', 'azure-portal-redirect'].map((finding) =>
    practiceStates.find((state) => state.finding === finding),
  );
  for (const state of states) {
    const page = await visit(atSpeed(state?.url ?? '', 5));
    await expect
      .poll(async () => (await extension.badge(extension.tabId(page))).text, { timeout: 20_000 })
      .toBe('1');
    const popup = await popupOf(page);
    await popup.locator('select[name=language]').selectOption('ja');
    while ((await popup.locator('[data-outcome]').count()) === 0)
      await popup.locator('[data-option]').first().click();
    await popup.locator('select[name=language]').selectOption('en');
  }
  const requests = site.requests.slice(begin).filter(({ host }) => !browserHosts.test(host));
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter(({ origin }) => origin?.startsWith('chrome-extension:'))).toEqual([]);
  expect(requests.filter(({ host }) => !practiceHosts.includes(host))).toEqual([]);
  // A page asks for itself and its parts; nobody fetches.
  expect(requests.filter(({ destination }) => destination === 'empty')).toEqual([]);
});

test('a page is not changed, and no message is posted into it', { tag: '@real-time' }, async ({
  extension,
  pass,
  visit,
}) => {
  const page = await visit('about:blank');
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  const url = practiceUrl('admin.microsoft.com', {
    practice: 'profile-setup-error',
    lang: 'en',
    ui: 'v9',
    embed: 'page',
  });
  await page.goto(atSpeed(url, 5));
  const markup = () => page.evaluate(() => document.documentElement.outerHTML);
  await expect(page.locator('body')).toContainText('An error occurred');
  const before = await markup();
  await expect.poll(async () => (await extension.badge(extension.tabId(page))).text).toBe('1');
  await pass(3000);
  expect(await markup()).toBe(before);
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
});

test('what is kept holds no address and no text of a page', async ({ extension, visit, popupOf }) => {
  const state = practiceStates.find(({ finding }) => finding === 'azure-portal-redirect');
  const page = await visit(state?.url ?? '');
  await expect.poll(async () => (await extension.badge(extension.tabId(page))).text).toBe('1');
  const popup = await popupOf(page);
  await popup.locator('[data-option]').first().click();
  const read = () =>
    popup.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    );
  await expect.poll(read).toContain('"walks"');
  const kept = await read();
  // Of the way a tab took, the hosts: for the session only, and nothing else of an address.
  expect(kept.replaceAll(/"host":"[\w.-]+"/g, '')).not.toMatch(/https?:|@|safelinks|contoso|\.com/);
});

/** Somebody's address and name, and what else of theirs a page may hold. */
const person = {
  address: 'anna.millerson@contoso-private.com',
  name: 'Anna Millerson',
  number: '+49 151 23456',
};
const ofPerson = /anna|millerson|contoso-private|private\.com|49 151|23456|@/i;

/** The same visit, with the person in its address. */
function aboutPerson(address: string): string {
  const url = new URL(atSpeed(address, 5));
  url.searchParams.set('login_hint', person.address);
  // What follows a colon is a panel over the page: a user's details.
  if (url.hash) url.hash += `/:/userdetails/annamillerson/${person.address}/details`;
  return url.href;
}

/** Puts the person into the title, the attributes and the texts of a document, and again whenever it is drawn anew. */
function nameEverywhere({ address, name, number }: typeof person) {
  const put = () => {
    const { body } = document;
    if (!body) return;
    document.title = `${document.title.split(' – ')[0]} – ${name}`;
    if (!document.getElementById('annamillerson')) {
      const shown = document.createElement('p');
      shown.id = 'annamillerson';
      shown.textContent = `${name} ${address} ${number}`;
      body.append(shown);
    }
    for (const element of document.querySelectorAll('body *'))
      for (const attribute of ['data-testid', 'data-automation-key', 'data-tenant'])
        if (!element.hasAttribute(attribute)) element.setAttribute(attribute, `row-${name} ${address}`);
  };
  document.addEventListener('DOMContentLoaded', put);
  addEventListener('load', put);
  setInterval(put, 300);
}

/** Those of one finding; none of it at every change is left out. */
const told = [...new Set(practiceStates.map(({ finding }) => finding))].map((finding) => ({
  finding,
  states: oneOf(
    5,
    practiceStates.filter((state) => state.finding === finding),
  ),
}));

for (const { finding, states } of told)
  test(`${finding ?? 'nothing'}: a person in the address, title, attributes and texts is kept nowhere and told nobody, in ${states.length} practice states`, async ({
    extension,
    visit,
  }) => {
    test.setTimeout(600_000);
    const recordOf = async (tab: number) => {
      const key = `tab:${tab}`;
      const stored = await extension.worker.evaluate((name) => chrome.storage.session.get(name), key);
      return stored[key] as TabRecord | undefined;
    };
    const seen: string[] = [];
    for (const state of states) {
      const page = await visit('about:blank');
      const tab = extension.tabId(page);
      await page.addInitScript(nameEverywhere, person);
      await page.goto(aboutPerson(state.url)).catch(() => undefined); // redirects by script interrupt the visit
      const record = async () =>
        (await recordOf(tab)) ?? ({ findings: [], frames: {} } as never as TabRecord);
      if (finding)
        await expect
          .poll(async () => (await record()).findings.map(({ id }) => id), {
            message: state.title,
            timeout: 60_000,
          })
          .toContain(finding);
      else await page.waitForLoadState();
      const { findings, journey } = await record();
      const kept = await extension.worker.evaluate(async () =>
        JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
      );
      const reports = findings.map((one) => reportOf(one, '1.0.0'));
      const walk = { entry: finding ?? 'where-stuck', answers: [] };
      const input = summaryInput({
        extension: '1.0.0',
        language: 'en',
        now: new Date(0),
        findings: activeFindings(await record()),
        journey,
        place: replay(guide, walk),
        done: [],
        helping: notHelping,
        typed: {},
      });
      const summary = summaryJson(makeSummary(guide, input, [], 'x'));
      const sketch = await extension.worker.evaluate(async (tabId) => {
        try {
          const target = { tabId, frameIds: [0] };
          await chrome.scripting.executeScript({ target, files: ['/page-tools.js'] });
          const [answer] = await chrome.scripting.executeScript({
            target,
            func: () => (globalThis as PageToolsHolder).vlSignInGuideTools?.sketch(),
          });
          return String(answer?.result);
        } catch {
          return ''; // a page that the extension may not read
        }
      }, tab);
      for (const [name, text] of Object.entries({ kept, report: reports.join(), summary, sketch })) {
        const match = ofPerson.exec(text);
        if (match)
          seen.push(
            `${state.title}: ${name}: …${text.slice(Math.max(0, match.index - 80), match.index + 80)}`,
          );
      }
      await page.close();
    }
    expect(seen).toEqual([]);
  });

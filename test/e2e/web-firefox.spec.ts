/** The guide on the web in Firefox: from a server under a path of its own, and from a folder without one. */
import { existsSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { guide } from '../../lib/guide/nodes/index.ts';
import { type ExtensionFirefox, firefoxPath, launchFirefox } from '../../scripts/firefox.ts';
import { fileAddress, serveWeb } from './web-site.ts';

const test = base.extend<object, { firefox: ExtensionFirefox }>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed off the pattern
    async ({}, use) => {
      const firefox = await launchFirefox({ isExtended: false });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test.skip(
  !existsSync(firefoxPath),
  `No Firefox at ${firefoxPath}: install firefox-esr, or name it in FIREFOX.`,
);
test.setTimeout(120_000);

for (const from of ['a server', 'a share'] as const)
  test(`walks from ${from}, back too, and recognizes what is pasted`, async ({ firefox }) => {
    const site = await serveWeb();
    const address = from === 'a share' ? fileAddress : site.address;
    const tab = await firefox.newTab();
    const shown = () =>
      tab.evaluate('document.querySelector("[data-node]")?.dataset.node ?? ""').catch(() => '');
    await tab.goto(`${address}index.html?lang=ja#/VL-101`);
    const first = Object.entries(guide.nodes).find(
      ([, found]) => found.kind === 'outcome' && found.code === 'VL-101',
    )?.[0];
    await expect.poll(shown, { timeout: 40_000 }).toBe(first);
    expect(await tab.evaluate('document.documentElement.lang')).toBe('ja');
    await tab.evaluate('void (location.hash = "#/")');
    await expect.poll(shown).toBe(guide.start);
    await tab.evaluate('document.querySelector(".node [data-option]").click()');
    await expect.poll(shown).not.toBe(guide.start);
    await tab.evaluate('history.back()');
    await expect.poll(shown).toBe(guide.start);
    await tab.evaluate(`(() => {
      const box = document.querySelector('textarea[name=brought]');
      box.value = 'AADSTS50020';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await expect.poll(() => tab.evaluate('Boolean(document.querySelector("[data-finding]"))')).toBe(true);
    // Nothing but its own files.
    const asked = (await tab.evaluate(
      'performance.getEntriesByType("resource").map(({ name }) => name)',
    )) as string[];
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
    await site.close();
  });

/** VL Central is read once the person allows it, and not before. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atSpeed, optionalStates } from '../site/states.ts';
import { expect, test } from './extension.ts';

test('nothing is read without the permission', async ({ extension, pass, visit }) => {
  const page = await visit(atSpeed(optionalStates[0]?.url ?? '', 4));
  await pass(5000);
  expect(await extension.findings(extension.tabId(page))).toEqual([]);
});

test('with the permission every state is found', async ({ build, launchOwn }) => {
  // Nobody can answer a permission prompt here: the extension in this folder has it from the start.
  const folder = mkdtempSync(join(tmpdir(), 'vl-signin-guide-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(...manifest.optional_host_permissions);
  writeFileSync(file, JSON.stringify({ ...manifest, optional_host_permissions: [] }));
  const browser = await launchOwn({ extension: folder });
  try {
    for (const { url, finding, confidence = 'certain' } of optionalStates) {
      const page = await browser.newTab();
      await page.goto(atSpeed(url, 4));
      const found = async () =>
        (await browser.findings(browser.tabId(page))).map((one) => [one.id, one.confidence]);
      await expect.poll(found, { timeout: 20_000 }).toEqual(finding ? [[finding, confidence]] : []);
      await page.close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});

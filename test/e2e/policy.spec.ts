/** An organization's settings, from a real policy file that Chromium itself reads. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chrome, chromiumPath, type ExtensionBrowser } from '../../scripts/chromium.ts';
import { atSpeed, practiceUrl } from '../site/states.ts';
import { test as base, expect } from './extension.ts';

declare const chrome: Chrome;

/** Where Debian's Chromium looks for policies. It counts for the whole machine, so the tests hide it from the rest. */
const etc = '/etc/chromium';
/** Chromium hands policies over seconds after its start. */
const patient = { timeout: 20_000 };

const canHide =
  process.getuid?.() === 0 &&
  existsSync(etc) &&
  spawnSync('unshare', ['--mount', 'mount', '--bind', tmpdir(), etc]).status === 0;

interface Managed {
  /** Starts Chromium with these settings for the extension. */
  start(settings: object): Promise<ExtensionBrowser>;
  /** Changes the settings while Chromium runs. */
  change(settings: object): void;
}

const test = base.extend<{ managed: Managed }>({
  managed: async ({ extension, launchOwn }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'vl-signin-guide-policy-'));
    mkdirSync(join(folder, 'etc/policies/managed'), { recursive: true });
    // A mount space of its own: only this Chromium sees the policy.
    const executable = join(folder, 'chromium');
    const bind = `mount --bind '${join(folder, 'etc')}' ${etc} && exec '${chromiumPath}' "$@"`;
    writeFileSync(
      executable,
      `#!/bin/sh\nexec unshare --mount sh -c '${bind.replaceAll("'", `'\\''`)}' sh "$@"\n`,
      {
        mode: 0o755,
      },
    );
    // The id comes from the extension's folder, and so is the same in every Chromium here.
    const { host: id } = new URL(extension.origin);
    const change = (settings: object) =>
      writeFileSync(
        join(folder, 'etc/policies/managed/vl-signin-guide.json'),
        JSON.stringify({ '3rdparty': { extensions: { [id]: settings } } }),
      );
    await use({
      change,
      async start(settings) {
        change(settings);
        const browser = await launchOwn({ executable });
        expect(browser.origin).toBe(extension.origin);
        return browser;
      },
    });
    rmSync(folder, { recursive: true });
  },
});

test.skip(!canHide, `Needs root, unshare and ${etc}: policies of Chromium count for the whole machine.`);
test.setTimeout(90_000);

const healthy = atSpeed(
  practiceUrl('admin.cloud.microsoft', { practice: 'healthy', lang: 'en', ui: 'v9' } as never),
  5,
);

async function popupAndSettings(browser: ExtensionBrowser) {
  const page = await browser.newTab();
  await page.goto(healthy);
  const popup = await browser.openPopup(browser.tabId(page));
  const settings = await browser.newTab();
  await settings.goto(`${browser.origin}options.html`);
  await settings.locator('main').waitFor();
  return { popup, settings };
}

const good = {
  helpdesk: {
    name: 'IT Service Desk',
    email: 'helpdesk@example.com',
    phone: '+1 555 0100',
    url: 'https://helpdesk.example.com/vl',
    hours: 'Monday to Friday, 8:00 to 17:00',
  },
  vlAdministrator: { name: 'Ada Admin', email: 'ada@example.com' },
  partner: { name: 'Partner Ltd' },
  cloud: 'gcc-high',
  language: 'de',
  outcomeNotes: { 'VL-205': 'With us, roles are requested by a ticket.' },
  switchedOff: ['map'],
};

test('good values show in the guide and in the settings', async ({ managed }) => {
  const browser = await managed.start(good);
  const { popup, settings } = await popupAndSettings(browser);
  const organization = popup.locator('[data-organization]');
  await expect(organization).toContainText('Ada Admin', patient);
  for (const text of ['IT Service Desk', 'Monday to Friday, 8:00 to 17:00', 'Partner Ltd'])
    await expect(organization).toContainText(text);
  await expect(organization.locator('a[href="mailto:helpdesk@example.com"]')).toBeVisible();
  await expect(organization.locator('a[href="tel:+15550100"]')).toBeVisible();
  await expect(organization.locator('a[href="https://helpdesk.example.com/vl"]')).toBeVisible();
  await expect(popup.locator('html')).toHaveAttribute('lang', 'de');
  await expect(popup.locator('.clouds li').first().locator('[data-cloud=gcc-high]')).toBeVisible();
  await expect(popup.locator('[data-action=map]')).toHaveCount(0);
  await popup.locator('input[name=search]').fill('VL-205');
  await popup.locator('[data-pasted]').click();
  await expect(popup.locator('[data-outcome="VL-205"] [data-organization-note]')).toContainText(
    'With us, roles are requested by a ticket.',
  );

  await expect(settings.locator('[data-policy-key="helpdesk.email"]')).toContainText('helpdesk@example.com');
  await expect(settings.locator('[data-policy-key=cloud]')).toContainText('gcc-high');
  await expect(settings.locator('[data-policy-key=switchedOff]')).toContainText('map');
  await expect(settings.locator('[data-policy] :is(input, select, textarea, button)')).toHaveCount(0);
  await expect(settings.locator('[data-ignored]')).toHaveCount(0);

  // What a person chooses comes before what the organization set.
  await expect(settings.locator('select[name=language]')).toHaveValue('');
  await settings.locator('select[name=language]').selectOption('en');
  await settings.locator('select[name=cloud]').selectOption('dod');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
  await expect(popup.locator('.clouds li').first().locator('[data-cloud=dod]')).toBeVisible();
  await popup.reload();
  await expect(popup.locator('[data-organization]')).toBeVisible(patient);
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
});

test('bad values are ignored one by one, and settings say which and why', async ({ managed }) => {
  const browser = await managed.start({
    helpdesk: {
      name: 'IT Service Desk',
      email: 'not an address',
      url: 'http://helpdesk.example.com/',
      hours: 'x'.repeat(201),
    },
    vlAdministrator: { name: '  ' },
    cloud: 'moon',
    language: 'tlh',
    outcomeNotes: { 'VL-205': 'Note', 'VL-2': 'No such code' },
    switchedOff: ['map', 'everything'],
  });
  const { popup, settings } = await popupAndSettings(browser);
  await expect(popup.locator('[data-organization]')).toContainText('IT Service Desk', patient);
  await expect(popup.locator('[data-organization] a')).toHaveCount(0);
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
  await expect(popup.locator('.own-cloud')).toHaveCount(0);
  await expect(popup.locator('[data-action=map]')).toHaveCount(0);

  await expect(settings.locator('[data-ignored]').first()).toBeVisible(patient);
  const ignored = await settings
    .locator('[data-ignored]')
    .evaluateAll((lines) => lines.map(({ dataset }) => `${dataset.ignored}: ${dataset.why}`));
  expect(ignored.toSorted()).toEqual(
    [
      'helpdesk.email: not-an-address',
      'helpdesk.url: not-a-link',
      'helpdesk.hours: too-long',
      'vlAdministrator.name: empty',
      'cloud: unknown-value',
      'language: unknown-value',
      'outcomeNotes.VL-2: unknown-key',
      'switchedOff.1: unknown-value',
    ].toSorted(),
  );
  await expect(settings.locator('[data-ignored="helpdesk.email"]')).toContainText(
    'This is not an e-mail address.',
  );
});

test('changed settings show without a restart, and nothing waits for them', async ({ managed }) => {
  const browser = await managed.start({});
  const { popup, settings } = await popupAndSettings(browser);
  await expect(popup.locator('[data-node]')).toBeVisible();
  await expect(settings.locator('[data-policy]')).toHaveCount(0);
  managed.change({ helpdesk: { name: 'New desk' } });
  await expect(popup.locator('[data-organization]')).toContainText('New desk', patient);
  await expect(settings.locator('[data-policy]')).toContainText('New desk');
  managed.change({});
  await expect(popup.locator('[data-organization]')).toHaveCount(0, patient);
});

test('what isn’t to be kept isn’t written, nor what was kept before, and reports and sketches can be off', async ({
  managed,
}) => {
  const browser = await managed.start({});
  const { popup, settings } = await popupAndSettings(browser);
  const local = () => settings.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  await popup.locator('input[name=search]').fill('VL-205');
  await popup.locator('[data-pasted]').click();
  await expect.poll(local).toContain('"walks":[{');
  await expect(popup.locator('[data-action=sketch]')).toHaveCount(1);
  managed.change({ keptDays: { walks: 0, drafts: 0, lists: 0 }, switchedOff: ['sketch', 'report'] });
  await expect(settings.locator('[data-policy-key="keptDays.drafts"]')).toContainText('0', patient);
  await expect(popup.locator('[data-action=sketch]')).toHaveCount(0);
  await expect.poll(local, patient).not.toContain('"walks"');
  await popup.reload();
  await popup.locator('input[name=search]').fill('VL-205');
  await popup.locator('[data-pasted]').click();
  await expect(popup.locator('[data-outcome="VL-205"]')).toBeVisible();
  await popup.reload();
  await expect(popup.locator('[data-outcome="VL-205"]')).toBeVisible(); // until the tab closes
  const written = await local();
  for (const kind of ['walks', 'recent', 'drafts']) expect(written).not.toContain(`"${kind}"`);
});

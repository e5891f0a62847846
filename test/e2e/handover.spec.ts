/** Handing over: messages, the support case, summaries and codes, as people fill them in and take them along. */
import type { Page } from '@playwright/test';
import { locales } from '../../lib/facts/languages.ts';
import { type MessageId, messageIds } from '../../lib/facts/message-ids.ts';
import { messagesOf } from '../../lib/guide/messages-of.ts';
import { guide } from '../../lib/guide/nodes/index.ts';
import { fields } from '../../lib/handover/fields.ts';
import { messages } from '../../lib/handover/messages.ts';
import type { Chrome } from '../../scripts/chromium.ts';
import { outcomes } from '../../scripts/guide/check.ts';
import { atSpeed, practiceUrl } from '../site/states.ts';
import { oneOf } from '../tier.ts';
import { expect, test } from './extension.ts';

declare const chrome: Chrome;

const practice = (state: string, more = {}) =>
  atSpeed(
    practiceUrl('admin.cloud.microsoft', { practice: state, lang: 'en', ui: 'v9', ...more } as never),
    5,
  );
/** For what doesn't hang on the page. */
const nowhere = 'https://learn.microsoft.com/';
const profileError = practice('profile-setup-error', { embed: 'bar' });

const choose = async (popup: Page, ...options: string[]) => {
  for (const option of options) await popup.locator(`[data-option="${option}"]`).click();
};
const paste = (popup: Page, text: string) => popup.locator('textarea[name=brought]').fill(text);
/** The code of an outcome that offers a message. */
const offering = (id: MessageId) =>
  outcomes(guide).find(([, node]) => messagesOf(node).includes(id))?.[1].code ?? '';
/** Goes to the outcome of a code. */
const goTo = async (popup: Page, code: string) => {
  await paste(popup, code);
  await popup.locator('[data-pasted]').click();
  await expect(popup.locator(`[data-outcome="${code}"]`)).toBeVisible();
};
const openFold = (popup: Page, fold: string) => popup.locator(`${fold} > summary`).click();
const stored = (page: Page) => page.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
const store = (page: Page, values: object) => page.evaluate((kept) => chrome.storage.local.set(kept), values);

/** Something fitting for each field, to be found again in what is handed over. */
const samples: Record<string, string> = {
  address: 'marcel@fourthcoffee.example',
  numbers: '12345678',
  line: 'Fourth Coffee',
  text: 'I signed in and saw the error.',
  date: '2026-12-24',
};
const typeAll = async (form: ReturnType<Page['locator']>) => {
  for (const input of await form.locator('[name]:not([type=checkbox])').all()) {
    const field = (await input.getAttribute('name')) as keyof typeof fields;
    await input.fill(field === 'newId' ? 'new@fourthcoffee.example' : (samples[fields[field]] ?? ''));
  }
  for (const box of await form.locator('[type=checkbox]').all()) await box.check();
};

test.afterEach(async ({ extension }) => {
  // The profile is shared: what one test typed isn't the next one's.
  await extension.worker.evaluate(() => chrome.storage.local.clear());
});

test('from the profile error to a filled support case, on the person’s own machine', async ({
  extension,
  site,
  visit,
  popupOf,
}) => {
  const begin = site.requests.length;
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await visit(profileError);
  await expect.poll(async () => (await extension.badge(extension.tabId(page))).text).toBe('1');
  const popup = await popupOf(page);
  await popup.bringToFront();
  await choose(popup, 'own-domain', 'same-account', 'taken-over');
  await openFold(popup, '[data-case="new-profile"]');
  const form = popup.locator('[data-case]');
  const field = (name: string) => form.locator(`[name=${name}]`);
  const problem = (name: string) =>
    form.locator('.field', { has: popup.locator(`[name=${name}]`) }).locator('[data-problem]');
  await expect(form.locator('[data-missing]')).toHaveAttribute(
    'data-missing',
    'oldId newId licenseIds agreementMail',
  );

  await field('oldId').fill('marcel@gmail.com');
  await expect(problem('oldId')).toHaveCount(0); // nobody is told off while typing
  await field('newId').fill('marcel');
  await field('licenseIds').fill('12345678，E7654321');
  await expect(problem('oldId')).toHaveAttribute('data-problem', 'personal-address');
  await expect(field('oldId')).toHaveAttribute('aria-invalid', 'false');
  await expect(problem('newId')).toHaveAttribute('data-problem', 'not-an-address');
  await expect(field('newId')).toHaveAttribute('aria-invalid', 'true');
  // The address alone is to be corrected: the others are only pointed out.
  await expect(form.locator('.missing', { hasText: 'Please correct' }).locator('li')).toHaveText([
    'New sign-in address (Microsoft Entra ID)',
  ]);
  await field('newId').fill('MARCEL@gmail.com');
  await expect(problem('newId')).toContainText('are the same');
  await field('oldId').fill('marcel@fourthcoffee.example');
  await field('newId').fill('new@fourthcoffee.example');
  await expect(problem('newId')).toHaveCount(0);
  await expect(form.locator('[data-missing]')).toHaveAttribute('data-missing', 'agreementMail');
  await field('agreementMail').fill('licences@fourthcoffee.example');
  await expect(form.locator('[data-missing]')).toHaveAttribute('data-missing', '');

  const output = form.locator('[data-output]');
  await expect(output).toHaveValue(/- Old sign-in address: marcel@fourthcoffee\.example\n/);
  await expect(output).toHaveValue(/: 12345678, E7654321\n/);
  await form.getByRole('button', { name: 'Copy: Text' }).click();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(await output.inputValue());
  await form.getByRole('radio', { name: 'Markdown' }).check();
  await expect(output).toHaveValue(/^# New volume licensing profile\n/);
  await form.getByRole('button', { name: 'Copy: Markdown' }).click();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(await output.inputValue());
  await form.locator('[name=reader-language]').selectOption('ja');
  await expect(output).toHaveValue(/^# 新しいボリューム ライセンス プロファイルの依頼\n/);

  const [sheet] = await Promise.all([
    extension.context.waitForEvent('page'),
    form.locator('[data-action=sheet]').click(),
  ]);
  expect(sheet.url()).not.toContain('fourthcoffee');
  await expect(sheet.locator('h1')).toHaveText('新しいボリューム ライセンス プロファイルの依頼');
  await expect(sheet.locator('dl')).toContainText('licences@fourthcoffee.example');
  await sheet.evaluate(() =>
    Object.assign(globalThis, { print: () => Object.assign(globalThis, { printed: 1 }) }),
  );
  await sheet.locator('[data-action=print]').click();
  expect(await sheet.evaluate(() => (globalThis as unknown as { printed?: number }).printed)).toBe(1);
  await sheet.emulateMedia({ media: 'print' });
  await expect(sheet.locator('[data-action=print]')).toBeHidden();
  await sheet.close();

  await form.locator('[name=country]').selectOption('JP');
  await expect(form.locator('[data-phone=JP]')).toContainText('0120-737-565');
  await form.locator('[name=country]').selectOption('europe');
  await expect(form.locator('[data-phone=europe]')).toContainText('German');

  const ours = site.requests.slice(begin).filter(({ origin }) => origin?.startsWith('chrome-extension:'));
  expect(ours).toEqual([]);
  expect(JSON.stringify(site.requests.slice(begin))).not.toContain('fourthcoffee');
});

test('what the tab and the settings say needn’t be typed, and can be taken out', async ({
  visit,
  popupOf,
}) => {
  const page = await visit(practice('ready-to-become-admin'));
  const popup = await popupOf(page);
  await popup.locator('[data-finding=ready-to-become-admin]').waitFor({ timeout: 40_000 });
  await store(popup, { cloud: 'gcc-high' });
  await goTo(popup, 'VL-111');
  await openFold(popup, '[data-message="take-over-directory"]');
  const form = popup.locator('[data-message="take-over-directory"]');
  const domain = form.locator('[name=domain]');
  const mail = form.locator('[data-action=mail]');
  // Anybody can have made the page name it: shown, and in nothing before somebody has said that it is theirs.
  await expect(form.locator('[data-named-domain="contoso.example"]')).toContainText('contoso.example');
  await expect(domain).toHaveValue('');
  await expect(form.locator('[data-body]')).not.toHaveValue(/contoso\.example/);
  expect(decodeURIComponent((await mail.getAttribute('href')) ?? '')).not.toContain('contoso.example');
  expect(await stored(popup)).not.toContain('contoso');
  await form.locator('[data-action=use-domain]').click();
  await expect(domain).toHaveValue('contoso.example');
  await expect(form.locator('[data-body]')).toHaveValue(/contoso\.example/);
  expect(decodeURIComponent((await mail.getAttribute('href')) ?? '')).toContain('contoso.example');
  await domain.fill('');
  await expect.poll(() => stored(popup)).not.toContain('domain');
  await expect(domain).toHaveValue('');
  await openFold(popup, '[data-message="managed-account"]');
  await expect(popup.locator('[data-message="managed-account"] [name=cloud]')).toHaveValue('GCC High');
});

test('every message is shown filled before anything is done with it', async ({ visit, popupOf }) => {
  const popup = await popupOf(await visit(nowhere));
  const others = locales.filter((locale) => locale !== 'en' && locale !== 'ja');
  for (const [index, id] of oneOf(4, messageIds).entries()) {
    await goTo(popup, offering(id));
    await openFold(popup, `[data-message="${id}"]`);
    const part = popup.locator(`[data-message="${id}"]`);
    await expect(part.locator('[data-body]')).toBeVisible();
    await typeAll(part.locator('.fields'));
    await expect(part.locator('[data-missing]')).toHaveAttribute('data-missing', '');
    // The other languages take turns: that each fills every message is unit/handover-messages.
    for (const locale of ['en', 'ja', ...others.slice(index % others.length).slice(0, 1)]) {
      await part.locator('[name=reader-language]').selectOption(locale);
      await expect(part.locator('[data-body]')).toHaveAttribute('lang', locale);
      const body = await part.locator('[data-body]').inputValue();
      const subject = await part.locator('[data-subject]').innerText();
      expect(`${subject}\n${body}`, `${id} ${locale}`).not.toMatch(/[[\]{}]|undefined/);
      for (const field of messages[id].fields)
        expect(`${subject}\n${body}`, `${id} ${locale} ${field}`).toContain(
          field === 'newId' ? 'new@fourthcoffee.example' : samples[fields[field]],
        );
      await part.locator('[name=recipient]').fill('it@fourthcoffee.example');
      const href = (await part.locator('[data-action=mail]').getAttribute('href')) ?? '';
      const mail = new URL(href);
      expect(mail.pathname).toBe('it@fourthcoffee.example');
      expect(mail.searchParams.get('subject')).toBe(subject);
      const fits = (await part.locator('[data-body-fits]').getAttribute('data-body-fits')) === 'true';
      expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n') ?? '').toBe(fits ? body : '');
      // Japanese grows ninefold in an address.
      if (locale === 'ja' && body.length > 250) expect(fits).toBe(false);
    }
  }
});

test('a summary made in one profile stands at the same place in another', async ({
  extension,
  launchOwn,
  visit,
  popupOf,
}) => {
  const page = await visit(profileError);
  await expect.poll(async () => (await extension.badge(extension.tabId(page))).text).toBe('1');
  const popup = await popupOf(page);
  await choose(popup, 'own-domain', 'same-account', 'taken-over');
  await openFold(popup, '[data-case]');
  await popup.locator('[data-case] [name=oldId]').fill('marcel@fourthcoffee.example');
  await popup.locator('[data-case] [name=yourName]').fill('Marcel');
  await openFold(popup, '[data-summary]');
  const part = popup.locator('[data-summary]');
  const output = part.locator('[data-output]');
  await expect(output).toHaveValue(/profile-setup-error/);
  await expect(part.locator('[data-personal]')).toHaveText([/marcel@fourthcoffee\.example/, /Marcel/]);
  for (const format of ['text', 'markdown', 'json']) {
    await part.locator(`input[value=${format}]`).check();
    await expect(output).toHaveAttribute('data-output', format);
    await expect(output).not.toHaveValue(/Marcel|fourthcoffee/i);
  }
  const plain = await output.inputValue();
  await part.locator('[name=personal]').check();
  await expect(output).toHaveValue(/"value": "marcel@fourthcoffee\.example"/);
  const place = await popup.locator('[data-node]').getAttribute('data-node');
  const code = await popup.locator('[data-share-code]').innerText();
  expect(code).toMatch(/^VLG1-[0-9A-Z-]+$/);

  const other = await launchOwn({ language: 'ja' });
  const elsewhere = await other.newTab();
  await elsewhere.goto(nowhere);
  for (const text of [plain, `場所は ${code.toLowerCase()} です。`]) {
    const theirs = await other.openPopup(other.tabId(elsewhere));
    await expect(theirs.locator('[data-node]')).toBeVisible();
    if (await theirs.locator('[data-action=start-again]').count())
      await theirs.locator('[data-action=start-again]').click();
    await paste(theirs, text);
    await theirs.locator('[data-pasted]').click();
    await expect(theirs.locator('[data-node]')).toHaveAttribute('data-node', place ?? '');
    await expect(theirs.locator('[data-action=answers]')).toContainText('(3)');
    await expect(theirs.locator('[data-share-code]')).toHaveText(code);
    await theirs.close();
  }
});

test('a text that isn’t a place is said to be none, or searched for', async ({ visit, popupOf }) => {
  const popup = await popupOf(await visit(nowhere));
  const error = popup.locator('[data-pasted-error]');
  for (const [text, code] of [
    ['VL-999', 'unknown-place'],
    ['VLG1-234', 'incomplete'],
    ['VLG7-23456', 'newer-version'],
    ['{"format":', 'not-json'],
    ['{"a":1}', 'not-a-summary'],
    ['{"format":"vl-signin-guide/summary","version":1,"entry":"<img src=x onerror=alert(1)>"}', 'bad-values'],
  ] as const) {
    await paste(popup, text);
    await expect(error).toHaveAttribute('data-pasted-error', code);
    expect((await error.innerText()).length).toBeGreaterThan(20);
  }
  await paste(popup, 'missing tab');
  await expect(error).toHaveCount(0);
  await expect(popup.locator('[data-result]').first()).toBeVisible();
});

test('what was typed is kept, shared by the forms of its tab, and wiped at the press of a button', async ({
  extension,
  visit,
  popupOf,
}) => {
  const page = await visit(nowhere);
  const popup = await popupOf(page);
  await goTo(popup, 'VL-111');
  await openFold(popup, '[data-case]');
  await popup.locator('[data-case] [name=yourName]').fill('Marcel');
  const second = await popupOf(page);
  await openFold(second, '[data-message="managed-account"]');
  const there = second.locator('[data-message="managed-account"] [name=yourName]');
  await expect(there).toHaveValue('Marcel');
  await there.fill('Ana');
  await expect(popup.locator('[data-case] [name=yourName]')).toHaveValue('Ana');
  expect(await stored(popup)).toContain('Ana');
  // Another tab is about another customer.
  const other = await visit(nowhere);
  const third = await popupOf(other);
  await goTo(third, 'VL-111');
  await openFold(third, '[data-case]');
  await expect(third.locator('[data-case] [name=yourName]')).toHaveValue('');
  await third.locator('[data-case] [name=yourName]').fill('Bo');
  await expect(third.locator('[data-case] [data-output]')).toHaveValue(/Bo/);
  await expect(popup.locator('[data-case] [name=yourName]')).toHaveValue('Ana');
  await popup.locator('[data-case] [data-action=wipe]').click();
  await expect(popup.locator('[data-case] [name=yourName]')).toHaveValue('');
  await expect(there).toHaveValue('');
  await expect.poll(() => stored(popup)).not.toMatch(/Ana|Marcel/);
  await popup.locator('[data-case] [data-action=undo]').click();
  await expect(popup.locator('[data-case] [name=yourName]')).toHaveValue('Ana');
  await expect(there).toHaveValue('Ana');
  await popup.locator('[data-case] [data-action=wipe]').click();
  await expect.poll(() => stored(popup)).not.toMatch(/Ana|Marcel/);
  await expect(third.locator('[data-case] [name=yourName]')).toHaveValue('Bo');
  // Anything may stand in storage.
  await expect.poll(() => stored(popup)).toContain('Bo');
  const { drafts } = JSON.parse(await stored(popup)) as { drafts: object[] };
  const broken = { tab: extension.tabId(page), fields: { yourName: { a: 1 }, domain: 'contoso.example' } };
  await store(popup, { drafts: [{ ...drafts[0], ...broken }] });
  await popup.reload();
  await openFold(popup, '[data-case]');
  await expect(popup.locator('[data-case] [name=yourName]')).toHaveValue('');
  // With its tab what was typed goes too.
  await third.locator('[data-case] [name=yourName]').fill('Bo Li');
  await expect.poll(() => stored(popup)).toContain('Bo Li');
  await other.close();
  await expect.poll(() => stored(popup)).not.toContain('Bo Li');
});

test('from the code to the copied case by keyboard alone', async ({ extension, visit, popupOf }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await popupOf(await visit(nowhere));
  await popup.bringToFront();
  const reach = async (selector: string) => {
    for (let tabs = 0; ; tabs++) {
      if (await popup.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      expect(tabs, selector).toBeLessThan(60);
      await popup.keyboard.press('Tab');
    }
  };
  await reach('textarea[name=brought]');
  await popup.keyboard.type('VL-111');
  await expect(popup.locator('[data-pasted]')).toBeVisible();
  await reach('[data-pasted]');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-node] h2')).toBeFocused();
  await reach('[data-case] > summary');
  await popup.keyboard.press('Enter');
  await reach('[data-case] [name=oldId]');
  await popup.keyboard.type('marcel@fourthcoffee.example');
  await reach('[data-case] .labelled button');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-case] .labelled [role=status]')).toHaveText('Copied');
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toContain('marcel@fourthcoffee.example');
});

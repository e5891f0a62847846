/** The page that takes what a person has in hand: texts, files, pictures. */
import type { Page } from '@playwright/test';
import type { Chrome } from '../../scripts/chromium.ts';
import { practiceStates } from '../site/states.ts';
import { expect, test } from './extension.ts';

declare const chrome: Chrome;

/** A practice state's address. */
function addressOf(
  finding: string,
  wanted: (state: (typeof practiceStates)[number]) => boolean = () => true,
) {
  const state = practiceStates.find((one) => one.finding === finding && wanted(one));
  if (!state) throw new Error(`There is no practice state of ${finding}.`);
  return state.url;
}

const chooser = (page: Page) => page.locator('input[type=file][name=brought]');

test('a picture is read on the machine, shown with what told, and leads into the guide', async ({
  extension,
  site,
  visit,
}) => {
  const shown = await visit(
    addressOf('sign-in-refused', ({ url, language }) => url.includes('code-50105') && language === 'en'),
  );
  await shown.getByText('AADSTS50105').first().waitFor();
  const picture = await shown.screenshot();
  const before = site.requests.length;
  const page = await visit(`${extension.origin}recognize.html`);
  await chooser(page).setInputFiles({ name: 'screen.png', mimeType: 'image/png', buffer: picture });
  const finding = page.locator('[data-finding]').first();
  await expect(finding).toHaveAttribute('data-finding', 'sign-in-refused', { timeout: 60_000 });
  await expect(finding).toHaveAttribute('data-confidence', 'certain');
  await expect(finding).toHaveAttribute('data-cause', 'not-assigned');
  await expect(finding).toHaveAttribute('data-from', 'picture');
  await expect(page.locator('[data-read] mark').first()).toContainText('50105');
  await expect(page.locator('[data-detail=errorCode] code')).toHaveText('AADSTS50105');
  const ours = site.requests.slice(before).filter(({ origin = '' }) => origin.includes('extension://'));
  expect(ours).toEqual([]);

  const opened = extension.context.waitForEvent('page');
  await page.locator('[data-place=refused-not-assigned]').click();
  const guide = await opened;
  await expect(guide.locator('[data-node=refused-not-assigned]')).toBeVisible();
  await guide.close();
});

test('a mail, a text and a link are read from files, and what can’t be read says why', async ({
  extension,
  visit,
}) => {
  const page = await visit(`${extension.origin}recognize.html`);
  const bring = (name: string, text: string) =>
    chooser(page).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
  const finding = page.locator('[data-finding]').first();
  await bring(
    'mail.eml',
    'From: it@contoso.example\nSubject: Help\nContent-Type: text/plain\n\nAADSTS50034: The user account does not exist\n',
  );
  await expect(finding).toHaveAttribute('data-finding', 'account-not-found');
  await expect(finding).toHaveAttribute('data-from', 'mail');
  await bring('old.url', '[InternetShortcut]\nURL=https://www.microsoft.com/Licensing/servicecenter/\n');
  await expect(finding).toHaveAttribute('data-finding', 'retired-vlsc-link');
  await expect(finding).toHaveAttribute('data-from', 'link');
  await bring('note.txt', 'Hello');
  await expect(page.locator('[data-nothing]')).toBeVisible();
  await bring('broken.png', 'AADSTS50034');
  await expect(page.locator('[data-fault=broken]')).toBeVisible();
  await page.locator('textarea[name=brought]').fill('AADSTS50105');
  await expect(finding).toHaveAttribute('data-from', 'text');
});

test('reading a picture can be stopped, and a pasted one takes its place', async ({ extension, visit }) => {
  const shown = await visit(addressOf('profile-setup-error', ({ language }) => language === 'en'));
  await shown.getByText('An error occurred').first().waitFor();
  const picture = [...(await shown.screenshot())];
  const page = await visit(`${extension.origin}recognize.html`);
  await chooser(page).setInputFiles({
    name: 'screen.png',
    mimeType: 'image/png',
    buffer: Buffer.from(picture),
  });
  await page.locator('[data-action=cancel]').click();
  await expect(page.locator('[data-action=cancel]')).toHaveCount(0);
  await expect(page.locator('[data-finding], progress')).toHaveCount(0);
  await page.evaluate((bytes) => {
    const pasted = new DataTransfer();
    pasted.items.add(new File([new Uint8Array(bytes)], '', { type: 'image/png' }));
    dispatchEvent(new ClipboardEvent('paste', { clipboardData: pasted, cancelable: true }));
  }, picture);
  await expect(page.locator('[data-finding=profile-setup-error]')).toBeVisible({ timeout: 60_000 });
});

test('WebAssembly runs on the page that needs it, and on no other', async ({ extension, visit }) => {
  const runs = (page: Page) =>
    page.evaluate(() =>
      WebAssembly.compile(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])).then(
        () => true,
        () => false,
      ),
    );
  for (const name of ['popup', 'contacts', 'map', 'options', 'sheet', 'sidepanel'])
    expect(await runs(await visit(`${extension.origin}${name}.html`)), name).toBe(false);
  expect(await runs(await visit(`${extension.origin}recognize.html`))).toBe(true);
});

test('what was picked in a menu is there once, and what is gone is said to be', async ({
  extension,
  visit,
}) => {
  const source = await visit('about:blank');
  const pick = async (info: object) => {
    const opened = extension.context.waitForEvent('page');
    await extension.worker.evaluate(
      ([clicked, tabId]) => {
        const { contextMenus, tabs } = chrome as unknown as {
          contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
          tabs: { get(id: number): Promise<object> };
        };
        void tabs.get(tabId as number).then((tab) => contextMenus.onClicked.dispatch(clicked as object, tab));
      },
      [info, extension.tabId(source)],
    );
    return opened;
  };
  const page = await pick({ menuItemId: 'explain-selection', selectionText: 'Error AADSTS50126' });
  const finding = page.locator('[data-finding=sign-in-refused]');
  await expect(finding).toHaveAttribute('data-cause', 'password');
  await expect(page.locator('textarea[name=brought]')).toHaveValue('Error AADSTS50126');
  await page.reload();
  await expect(page.locator('[data-fault=failed]')).toBeVisible();
  await expect(finding).toHaveCount(0);
  await page.close();
});

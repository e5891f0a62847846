/** Why something was found, shown where it stands, called wrong; how the tab got there; the page as a sketch. */
import type { Page } from '@playwright/test';
import { atSpeed, practiceStates } from '../site/states.ts';
import { expect, test } from './extension.ts';

const stateOf = (finding: string, language = 'en') => {
  const state = practiceStates.find((one) => one.finding === finding && one.language === language);
  if (!state) throw new Error(`no practice state ${finding}`);
  return atSpeed(state.url, 4);
};

/** Opens the popup once the page has been found to be in its state. */
async function whenFound(popup: Page): Promise<Page> {
  await expect(popup.locator('main > [data-finding]')).toBeVisible({ timeout: 30_000 });
  return popup;
}

/** What the extension has put into a page. */
const marks = (page: Page) => page.locator('[data-vl-signin-guide]');

test('says what told, where and since when', async ({ visit, popupOf }) => {
  const page = await visit(stateOf('profile-setup-error'));
  const popup = await whenFound(await popupOf(page));
  const why = popup.locator('[data-why=profile-setup-error]');
  await why.locator('summary').click();
  await expect(why.locator('.seen')).toContainText('an error occurred while setting up your profile');
  await expect(why).toContainText(new URL(page.url()).host);
});

test('shows it on the page until the next click, and the page can’t touch the mark', async ({
  visit,
  popupOf,
}) => {
  const page = await visit(stateOf('assignment-failed'));
  const popup = await whenFound(await popupOf(page));
  const why = popup.locator('[data-why]');
  await why.locator('summary').click();
  await expect(popup.locator('[data-finding]')).toContainText('Rows on this page: 3');
  await popup.locator('[data-action=show-me]').click();
  await expect(why.getByRole('status')).toContainText('Marked on the page');
  await expect(marks(page)).toHaveCount(1);
  expect(await marks(page).evaluate((host) => [host.shadowRoot, host.childElementCount])).toEqual([null, 0]);
  // It takes no clicks: what lies under it does.
  const under = await marks(page).evaluate((host) => {
    const elements = document.elementsFromPoint(innerWidth / 2, innerHeight / 2);
    return elements.includes(host);
  });
  expect(under).toBe(false);
  await page.mouse.click(5, 5);
  await expect(marks(page)).toHaveCount(0);
});

test('the mark goes with the next navigation; what is gone is said to be gone', async ({
  visit,
  popupOf,
}) => {
  const page = await visit(stateOf('cloud-mismatch-banner'));
  const popup = await whenFound(await popupOf(page));
  await popup.locator('[data-why] summary').click();
  await popup.locator('[data-action=show-me]').click();
  await expect(marks(page)).toHaveCount(1);
  await page.evaluate(() => {
    location.hash = '#/users';
  });
  await expect(marks(page)).toHaveCount(0);
});

test('the mark follows what it is around, and goes when that is gone or covered', async ({
  visit,
  popupOf,
}) => {
  const page = await visit(stateOf('cloud-mismatch-banner'));
  const popup = await whenFound(await popupOf(page));
  await popup.locator('[data-why] summary').click();
  const show = async () => {
    await popup.locator('[data-action=show-me]').click();
    await expect(marks(page)).toHaveCount(1);
  };
  const message = page.locator('[class*=MessageBar]').first();
  // Its root is closed to the page. What is drawn tells: where a picture differs once the mark is gone.
  await show();
  await message.evaluate((bar) => {
    const pushed = document.createElement('div');
    pushed.id = 'pushed';
    pushed.style.height = '80px';
    bar.before(pushed);
  });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const around = await message.boundingBox();
  if (!around) throw new Error('no message');
  const clip = { x: 0, y: 0, width: 1280, height: 800 };
  const marked = await page.screenshot({ clip, caret: 'initial' });
  await page.keyboard.press('Shift');
  await expect(marks(page)).toHaveCount(0);
  const bare = await page.screenshot({ clip, caret: 'initial' });
  const drawn = await differenceOf(page, marked, bare);
  // The element that was found stands in the message: its line is nowhere above the message's new place.
  expect(drawn.top).toBeGreaterThanOrEqual(around.y - 12);
  expect(drawn.bottom).toBeLessThanOrEqual(around.y + around.height + 12);

  await show();
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:9999';
    document.body.append(cover);
  });
  await expect(marks(page)).toHaveCount(0);
  await page.evaluate(() => document.getElementById('cover')?.remove());

  await show();
  await message.evaluate((bar) => bar.remove());
  await expect(marks(page)).toHaveCount(0);
});

/** The part of two pictures of a page in which they differ. */
async function differenceOf(
  page: Page,
  one: Buffer,
  other: Buffer,
): Promise<{ top: number; bottom: number }> {
  const blank = await page.context().newPage();
  const found = await blank.evaluate(
    async (pictures) => {
      const pixels = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      const [first, second] = pixels as [ImageData, ImageData];
      const rows: number[] = [];
      for (let at = 0; at < first.data.length; at += 4)
        if (first.data[at] !== second.data[at]) rows.push(Math.floor(at / 4 / first.width));
      return { top: rows[0] ?? -1, bottom: rows.at(-1) ?? -1 };
    },
    [one, other].map((picture) => picture.toString('base64')),
  );
  await blank.close();
  return found;
}

test('called wrong, it is put aside for this tab, with a report to copy; and can come back', async ({
  extension,
  visit,
  popupOf,
}) => {
  const page = await visit(stateOf('no-permission'));
  const badge = () => extension.badge(extension.tabId(page)).then(({ text }) => text);
  await expect.poll(badge, { timeout: 30_000 }).toBe('1');
  const popup = await whenFound(await popupOf(page));
  await popup.locator('[data-why] summary').click();
  await popup.locator('[data-action=dismiss]').click();
  await expect(popup.locator('[data-finding]')).toHaveCount(0);
  await expect.poll(badge).toBe('');
  const dismissed = popup.locator('[data-dismissed=no-permission]');
  await dismissed.locator('summary').click();
  const report = JSON.parse((await dismissed.locator('[data-report]').textContent()) ?? '');
  expect(report).toMatchObject({ finding: 'no-permission', host: new URL(page.url()).host, signal: 'text' });
  expect(JSON.stringify(report)).not.toMatch(/@|contoso/);

  // Another tab knows nothing of it.
  const other = await visit(stateOf('no-permission'));
  const ofOther = () => extension.badge(extension.tabId(other)).then(({ text }) => text);
  await expect.poll(ofOther, { timeout: 30_000 }).toBe('1');

  await popup.locator('[data-action=restore]').click();
  await expect(popup.locator('[data-finding=no-permission]')).toBeVisible();
  await expect.poll(badge).toBe('1');
});

test('the way is drawn, with the step that went wrong', async ({ visit, popupOf }) => {
  const page = await visit(stateOf('azure-portal-redirect'));
  const popup = await whenFound(await popupOf(page));
  const hops = popup.locator('.journey [data-hop]');
  await expect(hops.last()).toHaveAttribute('data-hop', 'azure');
  await expect(popup.locator('.journey .wrong')).toHaveCount(1);
  await expect(popup.locator('.journey .wrong')).toHaveAttribute('data-hop', 'azure');
  await expect(popup.locator('.journey')).not.toContainText(/\?|url=|https?:/);
});

test('a healthy page says that the person is in', async ({ visit, popupOf }) => {
  const page = await visit(atSpeed(practiceStates.find(({ finding }) => finding === null)?.url ?? '', 4));
  const popup = await popupOf(page);
  await expect(popup.locator('[data-healthy]')).toBeVisible({ timeout: 30_000 });
});

test('a sketch is shown before it is saved, and names nobody', async ({ visit, popupOf }) => {
  const page = await visit(stateOf('assignment-failed'));
  const popup = await whenFound(await popupOf(page));
  await popup.locator('[data-more] > summary').click();
  await popup.locator('.sketch summary').click();
  await popup.locator('[data-action=sketch]').click();
  const sketch = await popup.locator('textarea[name=sketch]').inputValue();
  expect(sketch).toContain('<meta name="fixture-count" content="3">');
  expect(sketch).toContain('Failed');
  expect(sketch).not.toMatch(/Parker|McLean|Okafor|contoso|佐藤|Lena|@|practice=|speed=/);
  const download = popup.waitForEvent('download');
  await popup.locator('[data-action=save-sketch]').click();
  expect((await download).suggestedFilename()).toBe('match-sketch.html');
});

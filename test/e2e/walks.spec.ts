/** Walking through the guide: what needn't be asked, what an outcome offers, how a walk ends and is found again. */
import type { Page } from '@playwright/test';
import type { CloudId } from '../../lib/facts/clouds.ts';
import { links } from '../../lib/facts/links.ts';
import { addressesOf } from '../../lib/guide/addresses-of.ts';
import { guide } from '../../lib/guide/nodes/index.ts';
import { nextOption } from '../../lib/guide/replay.ts';
import type { OutcomeNode, StepNode } from '../../lib/guide/types.ts';
import type { Chrome } from '../../scripts/chromium.ts';
import { outcomes } from '../../scripts/guide/check.ts';
import { expect, test } from './extension.ts';

declare const chrome: Chrome;

/** For what doesn't hang on the page. */
const nowhere = 'https://learn.microsoft.com/';

const choose = async (popup: Page, ...options: string[]) => {
  for (const option of options) await popup.locator(`[data-option="${option}"]`).click();
};
/** Goes to the outcome of a code. */
const goTo = async (popup: Page, code: string) => {
  await popup.locator('textarea[name=brought]').fill(code);
  await popup.locator('[data-pasted]').click();
  await expect(popup.locator(`[data-outcome="${code}"]`)).toBeVisible();
};
/** The first outcome of which something holds. */
function outcomeThat(holds: (node: OutcomeNode) => boolean): { id: string; node: OutcomeNode } {
  const found = outcomes(guide).find(([, node]) => holds(node));
  if (!found) throw new Error('The guide has no such outcome any more.');
  return { id: found[0], node: found[1] };
}
const store = (page: Page, items: object) => page.evaluate((all) => chrome.storage.local.set(all), items);

test.afterEach(async ({ extension }) => {
  await extension.worker.evaluate(() => chrome.storage.local.clear());
});

test('a question that the settings answer isn’t asked, unless one wants it to be', async ({
  visit,
  popupOf,
}) => {
  const page = await visit(nowhere);
  const first = await popupOf(page);
  await store(first, { cloud: 'dod' satisfies CloudId });
  await choose(first, 'cannot-get-in', 'which-address');
  await expect(first.locator('[data-outcome="VL-304"]')).toBeVisible();
  const known = first.locator('[data-known="which-cloud"]');
  await expect(known).toHaveAttribute('data-by', 'set');
  await expect(known).toContainText('From the settings:');

  // Back is over it, to what the person answered.
  await first.locator('[data-action=back]').click();
  await expect(first.locator('[data-node]')).toHaveAttribute('data-node', 'cannot-get-in');
  await choose(first, 'which-address');
  await known.getByRole('button').click();
  await expect(first.locator('[data-node="which-cloud"]')).toBeVisible();

  // It stays asked, also where the guide is opened anew, and another answer is the person's own.
  const second = await popupOf(page);
  await expect(second.locator('[data-node="which-cloud"]')).toBeVisible();
  await choose(second, 'gcc');
  await expect(second.locator('[data-outcome="VL-302"]')).toBeVisible();
  await expect(second.locator('[data-known]')).toHaveCount(0);
});

test('a step has the address of the person’s cloud first, the others folded', async ({ visit, popupOf }) => {
  const { node } = outcomeThat(({ steps }) =>
    Object.values(steps).some(
      ({ links: named = [] }) => named.length === 3 && named.includes('admin-center-dod'),
    ),
  );
  const [id, step] = Object.entries(node.steps).find(
    ([, { links: named = [] }]) => named.length === 3 && named.includes('admin-center-dod'),
  ) as [string, StepNode];
  const { links: own, others } = addressesOf(step, 'gcc-high');
  expect([own.length, others.length]).toEqual([1, 2]);
  const popup = await popupOf(await visit(nowhere));
  await goTo(popup, node.code);
  const addresses = popup.locator(`[data-step="${id}"] .step-link a`);
  await expect(addresses.filter({ visible: true })).toHaveCount(3);
  await store(popup, { cloud: 'gcc-high' satisfies CloudId });
  await expect(addresses.filter({ visible: true })).toHaveCount(1);
  await expect(addresses.first()).toHaveAttribute('href', links['admin-center-gcc-high']);
  await popup.locator(`[data-step="${id}"] .other-clouds > summary`).click();
  await expect(addresses.filter({ visible: true })).toHaveCount(3);
});

test('what may come next is gone on to, and back from', async ({ visit, popupOf }) => {
  const { id, node } = outcomeThat(({ next }) => next !== undefined);
  const [to = ''] = node.next ?? [];
  const popup = await popupOf(await visit(nowhere));
  await goTo(popup, node.code);
  await choose(popup, nextOption(to));
  await expect(popup.locator(`[data-node="${to}"]`)).toBeVisible();
  await popup.locator('[data-action=answers]').click();
  await expect(popup.locator('.trail .given')).toHaveText(/^Went on to: /);
  await popup.locator('[data-action=back]').click();
  await expect(popup.locator(`[data-node="${id}"]`)).toBeVisible();
});

test('an address for a private window is copied where the browser opens none, and says where the guide is', async ({
  extension,
  visit,
  popupOf,
}) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { node } = outcomeThat(({ steps }) => Object.values(steps).some(({ privately }) => privately));
  const link = Object.values(node.steps).find(({ privately }) => privately)?.privately as keyof typeof links;
  const popup = await popupOf(await visit(nowhere));
  await popup.bringToFront();
  await goTo(popup, node.code);
  const address = popup.locator(`[data-private="${link}"]`);
  await expect(address).toContainText('open a private window yourself');
  await expect(address).toContainText('The guide doesn’t show in that window.');
  await address.getByRole('button', { name: /^Copy/ }).click();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(links[link]);
});

test('an outcome asks whether it helped, and says what to do now that it did', async ({ visit, popupOf }) => {
  const { id, node } = outcomeThat(({ otherwise, proofs }) => otherwise !== undefined && !proofs);
  const page = await visit(nowhere);
  const popup = await popupOf(page);
  await goTo(popup, node.code);
  await expect(popup.locator('[data-option=otherwise]')).toBeVisible();
  await popup.locator('[data-action=solved]').click();
  const end = popup.locator('[data-ending=solved]');
  await expect(end).toContainText('Write down which account');
  await expect(end.locator('h3')).toBeFocused();
  await expect(popup.locator('[data-option=otherwise]')).toHaveCount(0);

  const again = await popupOf(page);
  await expect(again.locator('[data-ending=solved]')).toBeVisible();
  await again.locator('[data-action=not-solved]').click();
  await again.locator('[data-option=otherwise]').click();
  await expect(again.locator(`[data-node="${node.otherwise}"]`)).toBeVisible();
  await expect(again.locator(`[data-node="${id}"]`)).toHaveCount(0);
});

test('where one came to is found again when the tab is closed, at its place, and can be deleted', async ({
  extension,
  visit,
  popupOf,
}) => {
  const page = await visit(nowhere);
  const popup = await popupOf(page);
  // Other walks have come to their ends in this browser.
  await popup.evaluate(() => chrome.storage.local.remove('recent'));
  await choose(popup, 'cannot-get-in', 'which-address', 'dod');
  await expect(popup.locator('[data-outcome="VL-304"]')).toBeVisible();
  await popup.locator('.step .tick input').first().check();
  const settings = await extension.newTab();
  await settings.goto(`${extension.origin}options.html`);
  const recent = settings.locator('[data-recent]');
  await expect(recent).toHaveCount(1);
  await expect(recent).toContainText('VL-304');
  await popup.close();
  await page.close();

  const [found] = await Promise.all([
    extension.context.waitForEvent('page'),
    recent.locator('[data-open-recent]').click(),
  ]);
  await expect(found.locator('[data-outcome="VL-304"]')).toBeVisible();
  await expect(found.locator('.step .tick input').first()).toBeChecked();
  await expect(found.locator('[data-action=answers]')).toContainText('(3)');
  // Going on there is kept in its place.
  await choose(found, 'otherwise');
  await expect(found.locator('[data-outcome="VL-304"]')).toHaveCount(0);
  await found.close();

  await recent.locator('[data-forget]').click();
  await expect(recent).toHaveCount(0);
  await expect(settings.locator('#recent')).toBeFocused();
  await expect(settings.locator('[data-kept=recent]')).toHaveAttribute('data-there', 'false');
  await settings.close();
});

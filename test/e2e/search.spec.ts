/** The box for words: one place that is clearly meant is an answer, what says too little leads to the questions. */
import type { Page } from '@playwright/test';
import { guide } from '../../lib/guide/nodes/index.ts';
import { expect, test } from './extension.ts';

const nowhere = 'https://admin.microsoft.com/quiet';

const ask = (popup: Page, text: string) => popup.locator('textarea[name=brought]').fill(text);
const places = (popup: Page) => popup.locator('[data-place]');

test('one place that is clearly meant comes as an answer, with the others folded away', async ({
  visit,
  popupOf,
}) => {
  const popup = await popupOf(await visit(nowhere));
  await ask(popup, 'forgot my password');
  const answer = popup.locator('[data-answered=refused-password]');
  await expect(answer.locator('[data-place]').first()).toBeVisible();
  await expect(answer.locator('[data-place]').first()).toContainText('password');
  await expect(answer.locator('details [data-place]').first()).toBeHidden();
  await answer.locator('[data-place]').first().click();
  await expect(popup.locator('[data-node=refused-password]')).toBeVisible();
  await expect(popup.locator('textarea[name=brought]')).toHaveValue('');
});

test('places that ask the same are told apart by their topics and by the words found', async ({
  visit,
  popupOf,
}) => {
  const popup = await popupOf(await visit(nowhere));
  await ask(popup, 'enterprise agreement kind');
  await expect(places(popup).nth(2)).toBeVisible();
  const texts = await places(popup).allInnerTexts();
  expect(texts.length).toBeLessThanOrEqual(6);
  const topics = await places(popup).locator('.topic').allInnerTexts();
  expect(topics.filter(Boolean)).toHaveLength(texts.length);
  await expect(places(popup).first().locator('.matched')).toContainText('enterprise');
});

test('what only says that something is wrong leads to the questions', async ({ visit, popupOf }) => {
  const popup = await popupOf(await visit(nowhere));
  for (const text of ['does not work', 'help', 'error!']) {
    await ask(popup, text);
    await expect(places(popup)).toHaveCount(1);
    await expect(places(popup)).toHaveAttribute('data-place', guide.start);
  }
});

test('where nothing fits, what comes nearest is offered, the questions and support', async ({
  visit,
  popupOf,
}) => {
  const popup = await popupOf(await visit(nowhere));
  await ask(popup, 'the cat sat on the warm kitchen invoice');
  await expect(popup.locator('[data-place=contact-support]')).toBeVisible();
  await expect(popup.locator(`[data-place="${guide.start}"]`)).toBeVisible();
  await ask(popup, 'qqqqqq wwwwww');
  await expect(places(popup)).toHaveCount(2);
});

test('a screen in another language than the guide is known', async ({ visit, popupOf }) => {
  const popup = await popupOf(await visit(nowhere));
  await ask(popup, 'ボリューム ライセンス');
  await expect(places(popup).first()).toBeVisible();
});

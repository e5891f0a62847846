/**
 * Every outcome of the guide, walked to by its answers in every language: the words are there, nothing is cut off
 * on a narrow screen or at 200 % zoom, and axe finds nothing.
 */
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { guide, loadWords } from '../../lib/guide/index.ts';
import { plainText } from '../../lib/guide/text.ts';
import { locales } from '../../locales/locales.ts';
import { practiceUrl } from '../site/states.ts';
import { expect, test } from './extension.ts';

/** Outcome → the shortest way of answers to it from the start. */
function shortestWays(): Map<string, string[]> {
  const ways = new Map<string, string[]>([[guide.start, []]]);
  for (const [id, way] of ways) {
    const node = guide.nodes[id];
    if (node?.kind !== 'question') continue;
    for (const [option, to] of Object.entries(node.options))
      if (!ways.has(to)) ways.set(to, [...way, option]);
  }
  return new Map([...ways].filter(([id]) => guide.nodes[id]?.kind === 'outcome'));
}

/** What is wider than the room it has, at the page's own width and at `width` CSS pixels. */
const overflowing = (page: Page, width: number) =>
  page.evaluate((narrow) => {
    const root = document.documentElement;
    const cut = () =>
      [...document.querySelectorAll('main *')]
        .filter((element) => !element.closest('.unseen') && element.scrollWidth > element.clientWidth + 1)
        .filter((element) => getComputedStyle(element).display !== 'inline' && element.clientWidth > 0)
        .map((element) => element.outerHTML.slice(0, 120));
    const found = root.scrollWidth > root.clientWidth ? ['the page'] : cut();
    root.style.cssText = `min-width: 0; width: ${narrow}px`;
    if (document.body.scrollWidth > narrow) found.push(`the page at ${narrow} px`);
    found.push(...cut());
    root.style.cssText = '';
    return found;
  }, width);

/** What axe finds. Its source is in the page already: put in anew for each outcome, it would take most of the time. */
const violations = (page: Page, rules: Record<string, { enabled: boolean }>) =>
  page.evaluate(async (enabled) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run('main', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
      rules: enabled,
    });
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  }, rules);

for (const locale of locales) {
  test(`every outcome in ${locale}`, async ({ visit, popupOf }) => {
    test.setTimeout(300_000);
    const url = practiceUrl('admin.microsoft.com', { practice: 'healthy', lang: 'en', ui: 'v9' });
    const popup = await popupOf(await visit(url), { width: 320, height: 600 });
    await popup.locator('select[name=language]').selectOption(locale);
    await expect(popup.locator('html')).toHaveAttribute('lang', locale);
    const { nodes, terms } = await loadWords(locale);
    const title = (id: string) => plainText(nodes[id]?.title ?? '', terms);
    await expect(popup.locator('[data-node] h2')).toHaveText(title(guide.start));
    await popup.locator('.clouds summary').click();
    await popup.evaluate(axe.source);
    for (const [outcome, way] of shortestWays()) {
      for (const option of way) await popup.locator(`.options [data-option="${option}"]`).click();
      const node = popup.locator(`[data-node="${outcome}"]`);
      await expect(node.locator('h2')).toHaveText(title(outcome));
      expect(await overflowing(popup, 200), outcome).toEqual([]);
      // No word is missing, and no reference to a name is left unresolved.
      expect(await node.textContent(), outcome).not.toMatch(/undefined|\{\w+\}/);
      // Colours are the same in every language, and by far the slowest to check.
      expect(await violations(popup, { 'color-contrast': { enabled: locale === 'en' } }), outcome).toEqual(
        [],
      );
      await popup.locator('[data-action=start-again]').click();
    }
    await popup.locator('select[name=language]').selectOption('en');
    await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
  });
}

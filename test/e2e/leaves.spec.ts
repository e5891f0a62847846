/**
 * Every outcome of the guide, walked to by its answers in every language: the words are there, nothing is cut off
 * on a narrow screen or at 200 % zoom, and axe finds nothing.
 */
import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { guide, loadWords } from '../../lib/guide/index.ts';
import { plainText } from '../../lib/guide/text.ts';
import { locales } from '../../locales/locales.ts';
import { practiceUrl } from '../site/states.ts';
import { ofWords } from './axe.ts';
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

/** Elements, their roles and colours are the same in every language: axe is asked for all of it once. */
const all: RunOptions = {
  preload: false,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
};

/** What is seen of an outcome. */
interface Seen {
  title: string;
  text: string;
  /** What is wider than the room it has. */
  cut: string[];
  /** What axe finds: a rule's id and the elements. */
  violations: string[][];
}

/**
 * Walks the popup to an outcome, looks at it and starts again, all inside the page: hundreds of answers, each
 * clicked from here, would take most of the time. An answer counts only where a person's click would reach it.
 * `narrow` is the second width to look for overflow at, in CSS pixels. Axe is in the page already.
 */
const walkTo = (page: Page, walk: { way: string[]; outcome: string; narrow: number; look: RunOptions }) =>
  page.evaluate(async ({ way, outcome, narrow, look }): Promise<Seen> => {
    const press = (selector: string) => {
      const [button, ...others] = document.querySelectorAll<HTMLElement>(selector);
      if (!button || others.length > 0) throw new Error(`Not exactly one ${selector}`);
      button.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = button.getBoundingClientRect();
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      if (!button.contains(hit)) throw new Error(`${selector} is under ${hit?.outerHTML.slice(0, 120)}`);
      button.click();
    };
    const node = () => document.querySelector<HTMLElement>('[data-node]');
    /** Presses a button and waits for the next node. */
    const go = async (selector: string) => {
      const before = node()?.dataset.node;
      press(selector);
      for (let turns = 0; node()?.dataset.node === before; turns++) {
        if (turns > 1000) throw new Error(`${selector} leads nowhere`);
        await new Promise((done) => setTimeout(done));
      }
    };
    const root = document.documentElement;
    const cut = () =>
      [...document.querySelectorAll('main *')]
        .filter((element) => !element.closest('.unseen') && element.scrollWidth > element.clientWidth + 1)
        .filter((element) => getComputedStyle(element).display !== 'inline' && element.clientWidth > 0)
        .map((element) => element.outerHTML.slice(0, 120));
    const overflowing = () => {
      const found = root.scrollWidth > root.clientWidth ? ['the page'] : cut();
      root.style.cssText = `min-width: 0; width: ${narrow}px`;
      if (document.body.scrollWidth > narrow) found.push(`the page at ${narrow} px`);
      found.push(...cut());
      root.style.cssText = '';
      return found;
    };

    for (const option of way) await go(`.options [data-option="${option}"]`);
    if (node()?.dataset.node !== outcome) throw new Error(`${way} leads to ${node()?.dataset.node}`);
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run('main', {
      ...look,
      resultTypes: ['violations'],
    });
    const seen = {
      title: node()?.querySelector('h2')?.textContent ?? '',
      text: node()?.textContent ?? '',
      cut: overflowing(),
      violations: violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
    };
    await go('[data-action=start-again]');
    return seen;
  }, walk);

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
      const seen = await walkTo(popup, { way, outcome, narrow: 200, look: locale === 'en' ? all : ofWords });
      expect(seen.title, outcome).toBe(title(outcome));
      // No word is missing, and no reference to a name is left unresolved.
      expect(seen.text, outcome).not.toMatch(/undefined|\{\w+\}/);
      expect(seen.cut, outcome).toEqual([]);
      expect(seen.violations, outcome).toEqual([]);
    }
    await popup.locator('select[name=language]').selectOption('en');
    await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
  });
}

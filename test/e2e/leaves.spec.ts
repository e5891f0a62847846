/**
 * Every outcome of the guide, walked to by its answers: the words are there, nothing is cut off on a narrow screen or at
 * 200 % zoom, and where axe looks, it finds nothing.
 */
import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { type Locale, locales } from '../../lib/facts/languages.ts';
import { guide } from '../../lib/guide/nodes/index.ts';
import { plainText } from '../../lib/guide/text.ts';
import { loadGuideWords } from '../../locales/load/guide.ts';
import { everything } from '../tier.ts';
import { expect, test } from './extension.ts';

interface Tree {
  node: string;
  /** Option → what it leads to; none where the node is an outcome. */
  options: [option: string, tree: Tree][];
}

/** The guide from its start to these outcomes, each node where the fewest answers lead to it. */
function treeTo(wanted: readonly string[]): Tree {
  const start: Tree = { node: guide.start, options: [] };
  const trees = new Map([[guide.start, start]]);
  for (const [id, tree] of trees) {
    const node = guide.nodes[id];
    if (node?.kind !== 'question') continue;
    for (const [option, to] of Object.entries(node.options)) {
      if (trees.has(to)) continue;
      const next: Tree = { node: to, options: [] };
      trees.set(to, next);
      tree.options.push([option, next]);
    }
  }
  const isWanted = ({ node, options }: Tree): boolean =>
    wanted.includes(node) || options.some(([, tree]) => isWanted(tree));
  for (const tree of trees.values()) tree.options = tree.options.filter(([, next]) => isWanted(next));
  return start;
}

/** Elements are the same in every language: axe looks at them once. Names and colours: see accessibility.spec.ts. */
const structure: RunOptions = {
  preload: false,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'color-contrast': { enabled: false } },
};

/** What is seen of an outcome. */
interface Seen {
  outcome: string;
  title: string;
  text: string;
  /** What is wider than the room it has. */
  cut: string[];
  /** What axe finds: a rule's id and the elements. */
  violations: string[][];
}

/**
 * Walks the popup to each outcome and back, and looks at it, all inside the page: hundreds of answers, each clicked
 * from here, would take most of the time. An answer counts only where a person's click would reach it. `narrow` is the
 * second width to look for overflow at, in CSS pixels; `look`, what axe is asked for, if anything.
 */
const walkAll = (page: Page, walk: { tree: Tree; narrow: number; look: RunOptions | undefined }) =>
  page.evaluate(async ({ tree, narrow, look }): Promise<Seen[]> => {
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
    /** Presses a button and waits for the node that it leads to. */
    const go = async (selector: string, to: string) => {
      press(selector);
      for (let turns = 0; node()?.dataset.node !== to; turns++) {
        if (turns > 1000) throw new Error(`${selector} leads to ${node()?.dataset.node} instead of ${to}`);
        await new Promise((done) => setTimeout(done));
      }
    };
    const root = document.documentElement;
    const cut = () =>
      [...document.querySelectorAll('main *')]
        .filter(
          (element) => !element.closest('.visually-hidden') && element.scrollWidth > element.clientWidth + 1,
        )
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
    let looks = 0;
    const lookAt = async (outcome: string): Promise<Seen> => {
      // Outcomes are made of the same parts.
      const { violations = [] } =
        look && looks++ % 4 === 0
          ? await (globalThis as unknown as { axe: typeof axe }).axe.run('main', {
              ...look,
              resultTypes: ['violations'],
            })
          : {};
      return {
        outcome,
        title: node()?.querySelector('h2')?.textContent ?? '',
        text: node()?.textContent ?? '',
        cut: overflowing(),
        violations: violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
      };
    };
    const visit = async ({ node: here, options }: Tree): Promise<Seen[]> => {
      if (options.length === 0) return [await lookAt(here)];
      const seen: Seen[] = [];
      for (const [option, next] of options) {
        await go(`.options [data-option="${option}"]`, next.node);
        seen.push(...(await visit(next)));
        await go('[data-action=back]', here);
      }
      return seen;
    };
    return visit(tree);
  }, walk);

const outcomes = Object.keys(guide.nodes)
  .filter((id) => guide.nodes[id]?.kind === 'outcome')
  .sort();

/**
 * Every outcome in English and in Japanese; the other languages share them, each its part. At every change, English,
 * Japanese and German do.
 */
const spoken: readonly Locale[] = everything ? locales : ['en', 'ja', 'de'];
const shared = spoken.filter((locale) => !everything || (locale !== 'en' && locale !== 'ja'));
const outcomesIn = (locale: Locale) =>
  shared.includes(locale)
    ? outcomes.filter((_, index) => index % shared.length === shared.indexOf(locale))
    : outcomes;

for (const locale of spoken) {
  const wanted = outcomesIn(locale);
  test(`${wanted.length} outcomes in ${locale}`, async ({ visit, popupOf }) => {
    test.setTimeout(300_000);
    const url = 'https://learn.microsoft.com/';
    const popup = await popupOf(await visit(url), { width: 320, height: 600 });
    await popup.locator('select[name=language]').selectOption(locale);
    await expect(popup.locator('html')).toHaveAttribute('lang', locale);
    const { nodes, terms } = await loadGuideWords(locale);
    const title = (id: string) => plainText(nodes[id]?.title ?? '', terms);
    await expect(popup.locator('[data-node] h2')).toHaveText(title(guide.start));
    await popup.locator('.clouds summary').click();
    const look = locale === 'en' ? structure : undefined;
    if (look) await popup.evaluate(axe.source);
    const seen = await walkAll(popup, { tree: treeTo(wanted), narrow: 200, look });
    expect(seen.map(({ outcome }) => outcome).sort()).toEqual(wanted);
    for (const { outcome, ...page } of seen) {
      expect(page.title, outcome).toBe(title(outcome));
      // No word is missing, and no reference to a name is left unresolved.
      expect(page.text, outcome).not.toMatch(/undefined|\{\w+\}/);
      expect(page.cut, outcome).toEqual([]);
      expect(page.violations, outcome).toEqual([]);
    }
    await popup.locator('select[name=language]').selectOption('en');
    await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
  });
}

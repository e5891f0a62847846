/**
 * Axe, run inside a page that stays open: put in once, and then asked as often as need be for as little as need be.
 * `AxeBuilder` opens a page of its own for each look, which takes longer than the look.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All of WCAG 2.2 AA that axe knows, and what it calls good practice. */
const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What can change with the words alone: names, labels, languages. */
const ofWords: RunOptions = {
  preload: false, // none of these needs the style sheets fetched
  runOnly: {
    type: 'rule',
    values: [
      'aria-command-name',
      'aria-input-field-name',
      'aria-progressbar-name',
      'aria-toggle-field-name',
      'button-name',
      'document-title',
      'empty-heading',
      'html-has-lang',
      'html-lang-valid',
      'input-button-name',
      'label',
      'label-content-name-mismatch',
      'link-name',
      'select-name',
      'summary-name',
      'valid-lang',
    ],
  },
};

/** What can change with the colours alone. */
const ofColours: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

const looks = { everything, ofWords, ofColours };

/** What axe finds wrong with a page as it is now, each with the elements; none is good. */
export async function axe(page: Page, look: keyof typeof looks = 'everything'): Promise<string[]> {
  // What is still fading in has other colours than it will have.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(source);
  return page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: { run(of: Document, o: object): Promise<AxeResults> } };
    const { violations } = await axe.run(document, { ...options, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, looks[look] as object);
}

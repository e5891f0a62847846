/** What axe finds, in the page itself: AxeBuilder also hands over all that passes, megabytes of it on a large page. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The violations on a page, each as the rule's id and the markup of the elements. Frames are left out. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inPage.run({ resultTypes: ['violations'], iframes: false });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

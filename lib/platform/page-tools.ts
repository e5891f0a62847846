import { browser } from './browser.ts';
import type { PageTools } from './read-page.ts';

interface Holder {
  vlSignInGuideTools?: PageTools;
}

/**
 * Calls one of the page tools in a frame of a tab. Undefined where that is not possible: the page is gone, or none
 * of ours.
 */
async function call<T>(tabId: number, frame: number, run: (argument: string) => T, argument = '') {
  const target = { tabId, frameIds: [frame] };
  try {
    await browser.scripting.executeScript({ target, files: ['/page-tools.js'] });
    const [answer] = await browser.scripting.executeScript({ target, func: run, args: [argument] });
    return answer?.result as T | undefined;
  } catch {
    return undefined;
  }
}

// These two run in the page: they know nothing of what stands around them here.

/** Outlines on the page what a finding was told by; false where that isn't there any more. */
export async function showOnPage(tabId: number, frame: number, finding: string): Promise<boolean> {
  const shown = await call(
    tabId,
    frame,
    (id) => (globalThis as Holder).vlSignInGuideTools?.show(id),
    finding,
  );
  return shown === true;
}

/** A sketch of the page of a tab; undefined where it can't be read. */
export function sketchPage(tabId: number): Promise<string | undefined> {
  return call(tabId, 0, () => (globalThis as Holder).vlSignInGuideTools?.sketch());
}

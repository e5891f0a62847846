import { browser } from '../browser.ts';
import type { TargetId } from '../facts/page-targets.ts';
import { bestOf, parseSearch, type Showing } from '../messages/page-search.ts';
import type { PageToolsHolder } from '../messages/page-tools.ts';

/**
 * Calls one of the page tools in a frame of a tab; its answer may be anything. Undefined where that is not possible:
 * the page is gone, or none of ours.
 */
async function call(
  tabId: number,
  frame: number,
  run: (argument: string) => unknown,
  argument = '',
): Promise<unknown> {
  const target = { tabId, frameIds: [frame] };
  try {
    await browser.scripting.executeScript({ target, files: ['/page-tools.js'] });
    const [answer] = await browser.scripting.executeScript({ target, func: run, args: [argument] });
    return answer?.result;
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
    (id) => (globalThis as PageToolsHolder).vlSignInGuideTools?.show(id),
    finding,
  );
  return shown === true;
}

/** A sketch of the page of a tab; undefined where it can't be read. */
export async function sketchPage(tabId: number): Promise<string | undefined> {
  const drawn = await call(tabId, 0, () => (globalThis as PageToolsHolder).vlSignInGuideTools?.sketch());
  return typeof drawn === 'string' ? drawn : undefined;
}

/**
 * Outlines what a step names, or what has to be opened first: the best that the tab's frames have. `route` is that
 * of the page. Undefined where no frame of the tab can be read.
 */
export async function showTarget(tabId: number, id: TargetId, route: string): Promise<Showing | undefined> {
  const everywhere = { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({ target: everywhere, files: ['/page-tools.js'] });
    const answers = await browser.scripting.executeScript({
      target: everywhere,
      func: (target: TargetId, path: string) =>
        (globalThis as PageToolsHolder).vlSignInGuideTools?.find(target, path),
      args: [id, route],
    });
    const found = answers.flatMap(({ frameId, result }) => {
      const search = parseSearch(result);
      return search ? [{ ...search, frameId }] : [];
    });
    const best = found[bestOf(found)];
    if (!best) return undefined;
    const { target, state, depth, frameId } = best;
    if (state !== 'found') return { target, state, first: false };
    const [pointed] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (wanted: TargetId) => (globalThis as PageToolsHolder).vlSignInGuideTools?.point(wanted),
      args: [target],
    });
    return { target, state: pointed?.result === true ? 'found' : 'missing', first: depth > 0 };
  } catch {
    return undefined; // the page is gone, or none of ours
  }
}

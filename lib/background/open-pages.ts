import { subscribePermissions } from '../browser/permissions.ts';
import { browser } from '../browser.ts';
import { readTab } from '../store/tab-records.ts';

/** What is needed of a content script to bring it into a page: match patterns, files, whether frames are read too. */
export interface PageScript {
  matches: string[];
  js: string[];
  allFrames: boolean;
}

/**
 * Browsers bring content scripts only into pages that load: those that are open already, such as the error somebody
 * installs the extension for, are given theirs here. A page that has its script keeps it: see lib/page/report.ts.
 */
export async function readOpenPages(scripts: readonly PageScript[]): Promise<void> {
  for (const { matches, js, allFrames } of scripts) {
    // A discarded tab would be loaded for it, and has its script when a person loads it.
    for (const { id } of await browser.tabs.query({ url: matches, discarded: false })) {
      // What has told something is being read.
      if (id === undefined || (await readTab(id)).frames[0]) continue;
      // Pages of errors and of stores refuse; a tab may be closed by now.
      await browser.scripting
        .executeScript({ target: { tabId: id, allFrames }, files: js })
        .catch(() => undefined);
    }
  }
}

/**
 * Has the pages read that are open and aren't: at each start, for browsers don't say when the extension was switched on
 * again, and whenever a permission is given.
 */
export function listenToOpenPages(): void {
  const read = () => void readOpenPages(manifestScripts());
  browser.runtime.onInstalled.addListener(read);
  subscribePermissions(read);
  read();
}

/** The content scripts that the manifest brings into pages. */
function manifestScripts(): PageScript[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.map(({ matches, js = [], all_frames = false }) => ({ matches, js, allFrames: all_frames }));
}

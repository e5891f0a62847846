import { mayCheck, subscribePermissions } from '../browser/permissions.ts';
import { browser } from '../browser.ts';
import { matchPatterns } from '../facts/hosts.ts';
import { type PageScript, readOpenPages } from './open-pages.ts';

/** VL Central's pages are looked at only where the person allowed it: its script is registered by permission. */
const script: PageScript & { id: string; runAt: 'document_start' } = {
  id: 'vl-central',
  js: ['content-scripts/vl-central.js'],
  matches: matchPatterns('vl-central'),
  allFrames: true,
  runAt: 'document_start',
};

/** Keeps the registered script in line with the permission. */
export function listenToVlCentralPermission(): void {
  subscribePermissions(checkVlCentral);
  // It may have been given or taken away while the extension was not running.
  void checkVlCentral();
}

async function checkVlCentral(): Promise<void> {
  const [allowed, registered] = await Promise.all([
    mayCheck('vl-central'),
    browser.scripting.getRegisteredContentScripts({ ids: [script.id] }),
  ]);
  if (allowed === registered.length > 0) return;
  if (allowed) {
    await browser.scripting.registerContentScripts([script]);
    await readOpenPages([script]);
  } else await browser.scripting.unregisterContentScripts({ ids: [script.id] });
}

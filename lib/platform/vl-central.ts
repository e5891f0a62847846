import { browser } from './browser.ts';
import { matchPatterns } from './hosts.ts';

/** VL Central's pages are looked at only where the person allowed it: its script is registered by permission. */
const script = {
  id: 'vl-central',
  js: ['content-scripts/vl-central.js'],
  matches: matchPatterns('vl-central'),
  allFrames: true,
  runAt: 'document_start',
} as const;

const origins = { origins: matchPatterns('vl-central') };

/** Whether VL Central's pages may be looked at. */
export function mayCheckVlCentral(): Promise<boolean> {
  return browser.permissions.contains(origins);
}

/** Asks the person; must be called from a click. Pages that are open already are read once they are reloaded. */
export function allowVlCentral(): Promise<boolean> {
  return browser.permissions.request(origins);
}

export function forbidVlCentral(): Promise<boolean> {
  return browser.permissions.remove(origins);
}

/** Brings the registered script in line with the permission. */
export async function checkVlCentral(): Promise<void> {
  const [allowed, registered] = await Promise.all([
    mayCheckVlCentral(),
    browser.scripting.getRegisteredContentScripts({ ids: [script.id] }),
  ]);
  if (allowed === registered.length > 0) return;
  if (allowed) await browser.scripting.registerContentScripts([{ ...script, js: [...script.js] }]);
  else await browser.scripting.unregisterContentScripts({ ids: [script.id] });
}

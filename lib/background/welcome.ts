import type { Management, Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';

/**
 * Opens the welcome page once the extension has been installed. Not after an update; not where an organization
 * installed it, which says itself what it is; nor where somebody loads it to try it.
 */
export function listenToInstall(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }: Runtime.OnInstalledDetailsType) => {
    if (reason !== 'install') return;
    const { installType }: Management.ExtensionInfo = await browser.management.getSelf();
    if (installType === 'admin' || installType === 'development') return;
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}

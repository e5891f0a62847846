// What the guide runs in as an extension. Entries import this before all else.
import { browser } from '../browser.ts';
import { provideHost } from '../store/host.ts';

provideHost({
  // Asked at each use, so that this can be imported where there is no browser.
  get version() {
    return browser.runtime.getManifest().version;
  },
  area: (name) => browser.storage[name],
  language: () => browser.i18n.getUILanguage(),
  isPrivateTab: async (tabId) => (await browser.tabs.get(tabId)).incognito,
  isPrivatePage: () => browser.extension.inIncognitoContext === true,
  sheet: 'sheet.html',
  loadPolicySource: () => import('./managed-policy.ts'),
});

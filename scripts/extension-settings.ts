/** What a person sets for the extension on chrome://extensions, set as that page itself does it. */
import type { ExtensionBrowser } from './chromium.ts';

/** The parts of the API that the browser gives its own page alone. */
declare const chrome: {
  developerPrivate: { updateExtensionConfiguration(settings: object): Promise<void> };
  management: {
    get(id: string): Promise<{ enabled: boolean }>;
    setEnabled(id: string, enabled: boolean): Promise<void>;
  };
};

export interface ExtensionSettings {
  /** Lets the extension see private windows, or not; the browser loads it anew for that. */
  allowPrivately(allowed: boolean): Promise<void>;
  /** On which sites it may run: when it is clicked, on those named one by one, or on all that it asks for. */
  setSiteAccess(access: 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES'): Promise<void>;
  /** Switches the extension on or off. */
  setEnabled(enabled: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Opens chrome://extensions in a tab of its own. */
export async function extensionSettings({ context, origin }: ExtensionBrowser): Promise<ExtensionSettings> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  const { host: extensionId } = new URL(origin);
  const configure = (settings: object) =>
    page.evaluate((all) => chrome.developerPrivate.updateExtensionConfiguration(all), {
      extensionId,
      ...settings,
    });
  return {
    async allowPrivately(allowed) {
      const started = context.waitForEvent('serviceworker', { timeout: 10_000 }).catch(() => undefined);
      await configure({ incognitoAccess: allowed });
      await started;
      // A busy browser now and then leaves it off when it has loaded it anew.
      await page.evaluate(async (id) => {
        while (!(await chrome.management.get(id)).enabled) {
          await chrome.management.setEnabled(id, true);
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
      }, extensionId);
    },
    setSiteAccess: (hostAccess) => configure({ hostAccess }),
    setEnabled: (enabled) =>
      page.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [extensionId, enabled] as const),
    close: () => page.close(),
  };
}

/** What a person sets for the extension on chrome://extensions, set as that page itself does it. */
import type { ExtensionBrowser } from './chromium.ts';

/** The parts of the API that the browser gives its own page alone. */
declare const chrome: {
  developerPrivate: { updateExtensionConfiguration(settings: object): Promise<void> };
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
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
      const started = context.waitForEvent('serviceworker');
      await configure({ incognitoAccess: allowed });
      await started;
    },
    setSiteAccess: (hostAccess) => configure({ hostAccess }),
    setEnabled: (enabled) =>
      page.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [extensionId, enabled] as const),
    close: () => page.close(),
  };
}

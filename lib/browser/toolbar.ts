import { browser } from '../browser.ts';

/** What the polyfill's types lack: whether the button is on the toolbar. */
interface WithUserSettings {
  getUserSettings?(): Promise<{ isOnToolbar?: boolean }>;
}

/** Whether the extension's button is pinned to the toolbar; undefined where the browser doesn't say. */
export async function isPinned(): Promise<boolean | undefined> {
  const { getUserSettings } = browser.action as WithUserSettings;
  return (await getUserSettings?.call(browser.action))?.isOnToolbar;
}

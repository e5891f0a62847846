import { browser } from '../browser.ts';

/** Whether the browser lets the extension open private windows: only if the person has allowed it there. */
export function mayOpenPrivately(): Promise<boolean> {
  return browser.extension.isAllowedIncognitoAccess().catch(() => false);
}

/** Opens an address in a private window; hands on its tab, or that the browser doesn't let the extension. */
export async function openPrivateWindow(url: string): Promise<{ tab: number | undefined } | 'refused'> {
  if (!(await mayOpenPrivately())) return 'refused';
  try {
    const { tabs } = await browser.windows.create({ url, incognito: true });
    return { tab: tabs?.[0]?.id };
  } catch {
    return 'refused'; // an organization can switch private windows off
  }
}

/** Whether a tab is in a private window, of which nothing may be kept. One that can't be asked after is taken for one. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return true;
  }
}

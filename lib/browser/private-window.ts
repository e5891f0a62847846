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

/** Closes this page with the last private window: what it shows belongs to them. */
export function closeWithPrivateWindows(): void {
  browser.windows.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some(({ incognito }) => incognito)) window.close();
  });
}

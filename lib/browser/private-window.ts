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

/** Whether a private window is open that the extension may see. */
export async function hasPrivateWindow(): Promise<boolean> {
  return (await browser.windows.getAll()).some(({ incognito }) => incognito);
}

/** Closes this page with the last private window: what it shows belongs to them. */
export function closeWithPrivateWindows(): void {
  browser.windows.onRemoved.addListener(async () => {
    if (!(await hasPrivateWindow())) window.close();
  });
}

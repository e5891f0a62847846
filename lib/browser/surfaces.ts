import { browser } from '../browser.ts';

/** The parts of the API that the polyfill's types lack: side panels are Chrome's and Edge's. */
interface WithSidePanel {
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
}

/** Where the guide stands: in the popup of the button, beside the page, or in a window of its own. */
export type Surface = 'popup' | 'panel' | 'window';

/** Whether this browser can show the guide beside the page. */
export function canOpenBeside(): boolean {
  return Boolean((browser as WithSidePanel).sidePanel || browser.sidebarAction);
}

/** Opens the guide beside a tab's page; must be called from a click. */
export function openBeside(tabId: number): Promise<void> {
  const { sidePanel } = browser as WithSidePanel;
  return sidePanel ? sidePanel.open({ tabId }) : browser.sidebarAction.open();
}

/** Opens the guide to a tab in a window of its own. */
export async function openInWindow(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`/popup.html?tabId=${tabId}`);
  await browser.windows.create({ type: 'popup', url, width: 460, height: 720 });
}

export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

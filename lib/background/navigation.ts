import { browser } from '../browser.ts';
import { allMatchPatterns } from '../facts/hosts.ts';
import { mayReload, travel } from '../journey/journey.ts';
import { type RequestDetails, stepOf } from '../journey/step.ts';
import type { Change } from '../store/tab-records.ts';
import { changeTab } from './change-tab.ts';
import type { StartupOrder } from './startup-order.ts';

/** Follows the way of each tab, redirects included, through the hosts that we may see. */
export function listenToNavigation({ inOrder }: StartupOrder): void {
  browser.webRequest.onBeforeRequest.addListener(
    (details) => {
      const { tabId } = details;
      // Requests of no tab are the browser's own, as one for a page that is loaded ahead.
      const change = tabId < 0 ? undefined : stepTo(tabId, details);
      if (change) inOrder(details.timeStamp, () => void changeTab(tabId, change));
    },
    { urls: allMatchPatterns(), types: ['main_frame'] },
  );
}

/** How a request changes what is known of its tab; undefined for hosts that are none of ours. */
function stepTo(tabId: number, details: RequestDetails): Change | undefined {
  const step = stepOf(details);
  if (!step) return undefined;
  return async (record) => {
    const isReload = mayReload(record.journey, step) && (await shows(tabId, details.url));
    return isReload ? record : { ...record, journey: travel(record.journey, step) };
  };
}

/** Whether a tab shows this very address, whatever its fragment: since before it was asked for, or by now. */
async function shows(tabId: number, address: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined); // it may have been closed meanwhile
  return tab?.url?.split('#')[0] === address.split('#')[0];
}

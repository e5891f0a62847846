import { browser } from '../browser.ts';
import { hostKind } from '../facts/hosts.ts';
import { land, leave } from '../journey/journey.ts';
import type { TabRecord } from '../store/tab-record.ts';
import { forgetTab } from '../store/tab-records.ts';
import { moveWalk, releaseUnkeptWalk, releaseWalk } from '../store/walks.ts';
import { changeTab, restoreBadge } from './change-tab.ts';
import type { StartupOrder } from './startup-order.ts';
import { withoutOldPage } from './tab-frames.ts';

/** Longer than a browser takes to close, and shorter than it lets this worker live without events. Milliseconds. */
const closingTime = 10_000;

/** What the browser says of a tab that changes. */
interface TabNews {
  status?: string;
  /** Only there for hosts that we may see. */
  address?: string;
}

/** Follows where tabs get to, and how they go. */
export function listenToTabs({ ready }: StartupOrder): void {
  browser.tabs.onUpdated.addListener(async (tabId, { status }, { url }) => {
    await ready;
    const news = { ...(status && { status }), ...(url && { address: url }) };
    await changeTab(tabId, (record) => arriving(record, news, Date.now()));
    // The badge went with the navigation, also with a reload of the same page.
    if (status === 'complete') await restoreBadge(tabId);
  });

  browser.tabs.onRemoved.addListener(async (tabId, { isWindowClosing }) => {
    await ready;
    void forgetTab(tabId);
    // Neither a private window nor what isn't kept comes back.
    void releaseUnkeptWalk(tabId);
    // A window that closes may be the browser closing, which keeps the walk for its return: then this isn't reached.
    if (isWindowClosing) await new Promise((done) => setTimeout(done, closingTime));
    void releaseWalk(tabId);
  });

  // A tab that is discarded to save memory goes on under a new id (Chrome).
  browser.tabs.onReplaced?.addListener(async (added, removed) => {
    await ready;
    void forgetTab(removed);
    void moveWalk(removed, added);
  });
}

/** The record once its tab is where the browser says; the same where that says nothing new. */
export function arriving(before: TabRecord, { status, address = '' }: TabNews, now: number): TabRecord {
  const record = status ? withoutOldPage(before, address) : before;
  const kind = hostKind(address);
  const landed = land(record.journey, kind);
  const journey = status === 'loading' && !kind ? leave(landed, now) : landed;
  return journey === record.journey ? record : { ...record, journey };
}

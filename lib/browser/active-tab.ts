import { browser } from '../browser.ts';
import { knownTab, type ShownTab } from './shown-tab.ts';

/**
 * Calls `onChange` with the active tab of the window that the calling page stands in, until the returned function is
 * called. When another tab comes to the front, the first call is with undefined, the second with that tab once it has
 * been read: nobody is shown what belongs to a tab they have left, and an answer that comes late is dropped.
 */
export function subscribeActiveTab(onChange: (tab: ShownTab | undefined) => void): () => void {
  const stop = new AbortController();
  void follow(onChange, stop.signal);
  return () => stop.abort();
}

async function follow(onChange: (tab: ShownTab | undefined) => void, signal: AbortSignal): Promise<void> {
  const [{ id: windowId }, own] = await Promise.all([
    browser.windows.getCurrent(),
    browser.tabs.getCurrent().catch(() => undefined), // a panel is in no tab
  ]);
  if (signal.aborted) return;
  let latest = 0;
  let shown: number | undefined;

  async function show(id: number | undefined): Promise<void> {
    // The guide opened as a tab says nothing about itself: it stays with the tab before.
    if (latest > 0 && (id === shown || id === own?.id)) return;
    shown = id;
    latest += 1;
    const turn = latest;
    onChange(undefined);
    const tab = await knownTab(id);
    if (turn === latest && !signal.aborted) onChange(tab);
  }

  const onActivated = (tab: { tabId: number; windowId: number }) => {
    if (tab.windowId === windowId) void show(tab.tabId);
  };
  /** A page loaded ahead takes a tab's place under a new id (Chrome). */
  const onReplaced = (added: number, removed: number) => {
    if (removed === shown) void show(added);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onReplaced?.addListener(onReplaced);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onReplaced?.removeListener(onReplaced);
  });
  const [active] = await browser.tabs.query({ active: true, ...(windowId !== undefined && { windowId }) });
  // A tab that came to the front while this was asked is newer than the answer.
  if (latest === 0 && !signal.aborted) await show(active?.id);
}

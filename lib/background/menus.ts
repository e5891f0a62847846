import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { type HandedOn, handedOnMark, handOn } from '../store/handed-on.ts';
import { privateMark } from '../store/privacy.ts';

/** The context menu's items: on selected text, and anywhere on a page. Their names are in locales/<locale>/manifest.json. */
const items = [
  { id: 'explain-selection', title: 'menuSelection', contexts: ['selection'] },
  { id: 'read-tab', title: 'menuPicture', contexts: ['page', 'image'] },
] as const;

/**
 * What the browser's own menus bring to the recognizer: a selected text, a picture of the tab that the person looks at
 * (`activeTab` allows it by the press of the item, and on that tab alone), and words typed in the address bar.
 */
export function listenToMenus(): void {
  browser.runtime.onInstalled.addListener(async () => {
    // An update finds those of the version before.
    await browser.contextMenus.removeAll();
    for (const { id, title, contexts } of items)
      browser.contextMenus.create({
        id,
        title: browser.i18n.getMessage(title),
        contexts: [...contexts],
      });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => void bring(info, tab));
  browser.omnibox.onInputEntered.addListener((data) => void openReader({ kind: 'text', data }, undefined));
  browser.omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('omniboxHint') });
}

async function bring(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (info.menuItemId === 'explain-selection')
    return openReader({ kind: 'text', data: info.selectionText ?? '' }, tab);
  // JPEG: a large screen's PNG could fill the session's storage.
  const data = await browser.tabs
    .captureVisibleTab(tab?.windowId, { format: 'jpeg', quality: 92 })
    .catch(() => '');
  return openReader({ kind: 'picture', data }, tab);
}

/** Opens the page that reads it, beside the tab. Where it can't be kept, or taken, that page says so. */
async function openReader(handed: HandedOn, tab: Tabs.Tab | undefined): Promise<void> {
  const isPrivate = tab?.incognito ?? false;
  await handOn(handed, isPrivate);
  const query = [handedOnMark, ...(isPrivate ? [`tabId=${tab?.id}`, privateMark] : [])].join('&');
  await browser.tabs.create({
    url: browser.runtime.getURL(`/recognize.html?${query}`),
    ...(tab && !isPrivate && { index: tab.index + 1, windowId: tab.windowId }),
  });
}

import { browser } from '../browser.ts';

/** White on this has a contrast of 5.4 to 1. */
const badgeColor = '#b10e1c';

/** Shows the number of findings on the tab's badge, and says it in the button's accessible title. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  const title = browser.i18n.getMessage(
    count === 0 ? 'extensionName' : count === 1 ? 'badgeOne' : 'badgeMany',
    String(count),
  );
  // The tab may be gone by now.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badgeColor }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

import { browser } from '../browser.ts';
import { fill } from '../text/fill.ts';
import { pluralForm } from '../text/plural.ts';

/** White on this has a contrast of 5.4 to 1. */
const badgeColor = '#b10e1c';

/** Shows the number of findings on the tab's badge, and says it in the button's accessible title. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  // The tab may be gone by now.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badgeColor }),
    browser.action.setTitle({ tabId, title: titleFor(count) }),
  ]);
}

/** The browser says its messages in a language of its choice, English where it finds none: the form is that language's. */
function titleFor(count: number): string {
  const say = (key: string) => browser.i18n.getMessage(key);
  if (count === 0) return say('extensionName');
  return fill(say(`badge_${pluralForm(say('locale'), count)}`), { count: String(count) });
}

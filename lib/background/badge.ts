import { browser } from '../browser.ts';
import type { Finding } from '../detect/types.ts';
import { findingKey } from '../facts/findings.ts';
import { fill } from '../text/fill.ts';
import { pluralForm } from '../text/plural.ts';

/** White on this has a contrast of 5.4 to 1. */
const badgeColor = '#b10e1c';

type Named = Pick<Finding, 'id' | 'domain'>;

/** Shows the number of findings on the tab's badge, and says in the button's title what they are. */
export async function showBadge(tabId: number, findings: readonly Named[]): Promise<void> {
  const count = findings.length;
  // The tab may be gone by now.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badgeColor }),
    browser.action.setTitle({ tabId, title: titleFor(findings) }),
  ]);
}

/**
 * What was found, line by line, then how many that are. The browser says its messages in a language of its choice,
 * English where it finds none: the plural form is that language's.
 */
function titleFor(findings: readonly Named[]): string {
  const say = (key: string) => browser.i18n.getMessage(key);
  const count = findings.length;
  if (count === 0) return say('extensionName');
  const names = findings.map(({ id, domain = say('yourDomain') }) => fill(say(findingKey(id)), { domain }));
  const sentence = say(`badge_${pluralForm(say('locale'), count)}`);
  return [...names, fill(sentence, { count: String(count) })].join('\n');
}

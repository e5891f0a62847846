/** Tabs of which the extension knows what a test says, without a page that shows it and the time that takes. */

import type { Finding } from '../../lib/detect/types.ts';
import { type Confidence, type FindingId, findingIds } from '../../lib/facts/findings.ts';
import type { TabRecord } from '../../lib/store/tab-record.ts';
import type { Chrome, ExtensionBrowser } from '../../scripts/chromium.ts';

declare const chrome: Chrome;

const since = Date.UTC(2026, 0, 15, 12);

const findingOf = (id: FindingId, confidence: Confidence): Finding => ({
  id,
  confidence,
  domain: 'a-rather-long-name-of-a-company.example',
  evidence: {
    signal: 'text',
    seen: 'What the page says, in a sentence of the length that such messages have',
    where: 'alert',
    host: 'admin.cloud.microsoft',
    route: '/subscriptions/vlnew/contracts',
    frame: 0,
    since,
  },
});

/** A tab that came by three hosts, with a gap, and shows these findings; every second kind of them is possible only. */
export const knownTab = (...found: FindingId[]): TabRecord => ({
  frames: {},
  journey: {
    hops: [
      { kind: 'vlsc', host: 'www.microsoft.com', request: '1', at: since },
      { kind: 'sign-in', host: 'login.microsoftonline.com', request: '2', at: since + 1000, gap: true },
      { kind: 'azure', host: 'portal.azure.com', request: '3', at: since + 2000 },
    ],
    // As the browser's own news of the tab would have it: they change nothing then, however late they come.
    landed: false,
  },
  findings: found.map((id) => findingOf(id, findingIds.indexOf(id) % 2 === 0 ? 'certain' : 'possible')),
  dismissed: [],
});

/** Makes the extension know it. */
export const tellTab = (extension: ExtensionBrowser, tab: number, record: TabRecord) =>
  extension.worker.evaluate((items) => chrome.storage.session.set(items), { [`tab:${tab}`]: record });

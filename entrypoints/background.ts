import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from '#imports';
import { judge } from '../lib/detect/judge.ts';
import { rules } from '../lib/detect/rules/index.ts';
import type { Facts } from '../lib/detect/types.ts';
import { land, leave, mayReload, travel } from '../lib/journey/journey.ts';
import { stepOf } from '../lib/journey/step.ts';
import { frameMessage, pageMessage } from '../lib/messages/messages.ts';
import { showBadge } from '../lib/platform/badge.ts';
import { browser } from '../lib/platform/browser.ts';
import { closeStorage } from '../lib/platform/close-storage.ts';
import { allMatchPatterns, type HostKind, hostKind } from '../lib/platform/hosts.ts';
import { forgetOldContacts } from '../lib/platform/old-contacts.ts';
import { ownScripts, readOpenPages } from '../lib/platform/open-pages.ts';
import { withFrame, withoutDocument, withoutOldPage } from '../lib/platform/tab-frames.ts';
import {
  type Change,
  forgetTab,
  framesOf,
  readTab,
  standing,
  updateTab,
} from '../lib/platform/tab-records.ts';
import { checkVlCentral } from '../lib/platform/vl-central.ts';
import { wake } from '../lib/platform/waking.ts';
import { moveWalk, releaseWalk } from '../lib/platform/walks.ts';
import { remember } from '../lib/steps/past.ts';

/** The polyfill's types lack the sender's origin, which Chrome and Firefox both give. */
type Sender = Runtime.MessageSender & { origin?: string };

/** Kinds of pages that have a content script. */
const readKinds: readonly (HostKind | undefined)[] = ['admin-center', 'sign-in', 'vl-central'];

/** What wakes this worker comes within this time of its start, in milliseconds. */
const wakingTime = 100;

/** Longer than a browser takes to close, and shorter than it lets this worker live without events. Milliseconds. */
const closingTime = 10_000;

const { awake, inOrder } = wake(wakingTime);

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id) return;
    if (!fromOwnPage(sender)) return hearFrame(message, sender);
    void hearPage(message);
  });

  browser.webRequest.onBeforeRequest.addListener(
    (details) => {
      const step = details.tabId < 0 ? undefined : stepOf(details);
      if (!step) return;
      const go: Change = async (record) => {
        const reload = mayReload(record.journey, step) && (await shows(details.tabId, details.url));
        return reload ? record : { ...record, journey: travel(record.journey, step) };
      };
      inOrder(step.at, () => void change(details.tabId, go));
    },
    { urls: allMatchPatterns(), types: ['main_frame'] },
  );

  // Says where a tab has got to; the address is only there for hosts we may see.
  browser.tabs.onUpdated.addListener(async (tabId, { status }, tab) => {
    const kind = hostKind(tab.url ?? '');
    await awake;
    await change(tabId, (before) => {
      const record = status ? withoutOldPage(before, tab.url) : before;
      const landed = land(record.journey, kind);
      const journey = status === 'loading' && !kind ? leave(landed, Date.now()) : landed;
      return journey === record.journey ? record : { ...record, journey };
    });
    // The browser takes the badge away with each navigation, a reload of the same page included.
    if (status !== 'complete') return;
    const findings = standing(await readTab(tabId));
    if (findings.length > 0) await showBadge(tabId, findings.length);
  });

  browser.tabs.onRemoved.addListener(async (tabId, { isWindowClosing }) => {
    await awake;
    void forgetTab(tabId);
    // A window that closes may be the browser closing, which keeps the walk for its return: then this isn't reached.
    if (isWindowClosing) await new Promise((done) => setTimeout(done, closingTime));
    void releaseWalk(tabId);
  });

  // A tab that is discarded to save memory goes on under a new id (Chrome).
  browser.tabs.onReplaced?.addListener(async (added, removed) => {
    await awake;
    void forgetTab(removed);
    void moveWalk(removed, added);
  });

  browser.runtime.onInstalled.addListener(() => readOpenPages(ownScripts()));

  void closeStorage();

  // This worker starts often enough for a list to go on its day.
  void forgetOldContacts();

  // The permission may have been given or taken away while the extension was not running.
  void checkVlCentral();
  browser.permissions.onAdded.addListener(checkVlCentral);
  browser.permissions.onRemoved.addListener(checkVlCentral);
});

function fromOwnPage({ url, origin }: Sender): boolean {
  return (url ?? `${origin}/`).startsWith(browser.runtime.getURL('/'));
}

/** What a person decided in the popup about a finding of a tab. */
async function hearPage(message: unknown): Promise<void> {
  const { data } = pageMessage.safeParse(message);
  if (!data) return;
  await awake;
  await change(data.tab, (record) => {
    const others = record.dismissed.filter((id) => id !== data.finding);
    return { ...record, dismissed: data.type === 'dismiss' ? [...others, data.finding] : others };
  });
}

/**
 * What a content script reads, or that its frame is gone. Settles once that is kept: where this worker is stopped
 * before, the content script hears of it and says it again.
 */
async function hearFrame(message: unknown, { tab, frameId, origin, url }: Sender): Promise<void> {
  const { data } = frameMessage.safeParse(message);
  // Frames without an address of their own (about:blank) have their origin from the page they are in.
  const from = origin ? `${origin}/` : (url ?? '');
  const kind = hostKind(from);
  if (!data || tab?.id === undefined || frameId === undefined || !readKinds.includes(kind)) return;
  // A frame tells of its tab only among its own kind: anybody can put a page into a frame of theirs, and frames of the
  // Azure portal's framework belong to many sites. Farewells are heard always: by then the tab shows the next page.
  if (data.type === 'facts' && hostKind(tab.url ?? '') !== kind) return;
  const { host } = new URL(from);
  await awake;
  await change(tab.id, (record) =>
    data.type === 'facts'
      ? withFrame(record, frameId, { document: data.document, host, facts: data.facts as Facts })
      : withoutDocument(record, data.document),
  );
}

/** Whether a tab shows this very address, whatever its fragment: since before it was asked for, or by now. */
async function shows(tabId: number, address: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined); // it may have been closed meanwhile
  return tab?.url?.split('#')[0] === address.split('#')[0];
}

/** Changes what is known of a tab, judges it anew and shows the outcome on the badge. */
async function change(tabId: number, update: Change): Promise<void> {
  const record = await updateTab(tabId, async (before) => {
    const after = await update(before);
    if (after === before) return before;
    const tab = { frames: framesOf(after), journey: after.journey };
    const findings = judge(rules, tab, { before: before.findings, now: Date.now() });
    return { ...after, findings, past: remember(before.past ?? {}, findings, tab.frames) };
  });
  if (record) await showBadge(tabId, standing(record).length);
}

import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from '#imports';
import { judge } from '../lib/detect/judge.ts';
import { rules } from '../lib/detect/rules/index.ts';
import type { Facts } from '../lib/detect/types.ts';
import { arrive, land, travel } from '../lib/journey/journey.ts';
import { stepOf } from '../lib/journey/step.ts';
import { showBadge } from '../lib/platform/badge.ts';
import { browser } from '../lib/platform/browser.ts';
import { allMatchPatterns, hostKind } from '../lib/platform/hosts.ts';
import { frameMessage } from '../lib/platform/messages.ts';
import { type Change, forgetTab, readTab, type TabRecord, updateTab } from '../lib/platform/tab-records.ts';
import { releaseWalk } from '../lib/platform/walks.ts';

/** The polyfill's types lack the sender's origin, which Chrome and Firefox both give. */
type Sender = Runtime.MessageSender & { origin?: string };

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const { tab, frameId } = sender;
    // Frames without an address of their own (about:blank) have their origin from the page they are in.
    const from = sender.origin ? `${sender.origin}/` : (sender.url ?? '');
    const parsed = frameMessage.safeParse(message);
    if (sender.id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return;
    if (!parsed.success || hostKind(from) !== 'admin-center') return;
    void change(tab.id, (record) =>
      parsed.data.type === 'facts'
        ? withFrame(record, frameId, parsed.data.document, parsed.data.facts as Facts)
        : withoutFrame(record, frameId, parsed.data.document),
    );
  });

  browser.webRequest.onBeforeRequest.addListener(
    (details) => {
      const step = details.tabId < 0 ? undefined : stepOf(details);
      if (!step) return;
      void change(details.tabId, async (record) => {
        const reload = !step.initiator && record.journey.landed && (await shows(details.tabId, details.url));
        return reload ? record : { ...record, journey: travel(record.journey, step) };
      });
    },
    { urls: allMatchPatterns(), types: ['main_frame'] },
  );

  // Says where a tab has got to; the address is only there for hosts we may see.
  browser.tabs.onUpdated.addListener(async (tabId, { status }, tab) => {
    await change(tabId, (record) => {
      const journey = land(record.journey, hostKind(tab.url ?? ''));
      return journey === record.journey ? record : { ...record, journey };
    });
    // The browser takes the badge away with each navigation, a reload of the same page included.
    if (status !== 'complete') return;
    const { findings } = await readTab(tabId);
    if (findings.length > 0) await showBadge(tabId, findings.length);
  });

  browser.tabs.onRemoved.addListener((tabId, { isWindowClosing }) => {
    void forgetTab(tabId);
    // A window that closes may be the browser closing: the walk is kept for its return.
    if (!isWindowClosing) void releaseWalk(tabId);
  });
});

/** Whether a tab shows this very address, whatever its fragment. */
async function shows(tabId: number, address: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined); // it may have been closed meanwhile
  return tab?.url?.split('#')[0] === address.split('#')[0];
}

/** Changes what is known of a tab, judges it anew and shows the outcome on the badge. */
async function change(tabId: number, update: Change): Promise<void> {
  const record = await updateTab(tabId, async (before) => {
    const after = await update(before);
    if (after === before) return before;
    const frames = Object.entries(after.frames)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, frame]) => frame.facts);
    return { ...after, findings: judge(rules, { frames, journey: after.journey }) };
  });
  if (record) await showBadge(tabId, record.findings.length);
}

function withFrame(record: TabRecord, frameId: number, document: string, facts: Facts): TabRecord {
  const isTop = frameId === 0;
  const journey = isTop && facts.shell ? arrive(record.journey) : record.journey;
  // A new top document has none of the frames of the one before.
  const others = isTop && record.frames[0]?.document !== document ? {} : record.frames;
  return { ...record, journey, frames: { ...others, [frameId]: { document, facts } } };
}

function withoutFrame(record: TabRecord, frameId: number, document: string): TabRecord {
  if (record.frames[frameId]?.document !== document) return record;
  const { [frameId]: _gone, ...others } = record.frames;
  return { ...record, frames: frameId === 0 ? {} : others };
}

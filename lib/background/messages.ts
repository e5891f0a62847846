import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { Facts } from '../detect/types.ts';
import { type HostKind, hostKind } from '../facts/hosts.ts';
import { frameMessage, pageMessage } from '../messages/messages.ts';
import { changeTab } from './change-tab.ts';
import type { StartupOrder } from './startup-order.ts';
import { withFrame, withoutDocument } from './tab-frames.ts';

/** The polyfill's types lack the sender's origin, which Chrome and Firefox both give. */
type Sender = Runtime.MessageSender & { origin?: string };

/** Kinds of pages that have a content script. */
const readKinds: readonly (HostKind | undefined)[] = ['admin-center', 'sign-in', 'vl-central'];

/** Listens to what content scripts read and to what people decide in the extension's own pages. */
export function listenToMessages({ ready }: StartupOrder): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id) return;
    if (!isOwnPage(sender)) return onFrameMessage(message, sender, ready);
    void onPageMessage(message, ready);
  });
}

function isOwnPage({ url, origin }: Sender): boolean {
  return (url ?? `${origin}/`).startsWith(browser.runtime.getURL('/'));
}

/** What a person decided in the popup about a finding of a tab. */
async function onPageMessage(message: unknown, ready: Promise<void>): Promise<void> {
  const { data } = pageMessage.safeParse(message);
  if (!data) return;
  await ready;
  await changeTab(data.tab, (record) => {
    const others = record.dismissed.filter((id) => id !== data.finding);
    return { ...record, dismissed: data.type === 'dismiss' ? [...others, data.finding] : others };
  });
}

/**
 * What a content script reads, or that its frame is gone. Settles once that is kept: where this worker is stopped
 * before, the content script hears of it and says it again.
 */
async function onFrameMessage(
  message: unknown,
  { tab, frameId, origin, url }: Sender,
  ready: Promise<void>,
): Promise<void> {
  const { data } = frameMessage.safeParse(message);
  // Frames without an address of their own (about:blank) have their origin from the page they are in.
  const from = origin ? `${origin}/` : (url ?? '');
  const kind = hostKind(from);
  if (!data || tab?.id === undefined || frameId === undefined || !readKinds.includes(kind)) return;
  // A frame tells of its tab only among its own kind: anybody can put a page into a frame of theirs, and frames of the
  // Azure portal's framework belong to many sites. Farewells are heard always: by then the tab shows the next page.
  if (data.type === 'facts' && hostKind(tab.url ?? '') !== kind) return;
  const { host } = new URL(from);
  await ready;
  await changeTab(tab.id, (record) =>
    data.type === 'facts'
      ? withFrame(record, frameId, { document: data.document, host, facts: data.facts as Facts })
      : withoutDocument(record, data.document),
  );
}

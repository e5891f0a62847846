import { browser } from '../browser.ts';
import { type HostKind, hostKind } from '../facts/hosts.ts';
import { mayCheck } from './permissions.ts';

/** Kinds of pages that are read without being asked for in the settings. */
const readKinds = ['admin-center', 'sign-in'] as const satisfies readonly HostKind[];

/** What keeps a page from being read, and what can be done about it. */
export type NoAccess =
  /** The browser doesn't let us; it can be asked for pages of these kinds. */
  | { why: 'withheld'; kinds: readonly HostKind[] }
  /** The same, where the browser doesn't say either whether the page is one of them. */
  | { why: 'maybeWithheld'; kinds: readonly HostKind[] }
  /** An organization has taken pages of this host from extensions. */
  | { why: 'blocked' }
  /** It was open before it could be read, and has to be loaded again. */
  | { why: 'unread' };

/**
 * Why the page of a tab can't be read; undefined where it can, and for pages that aren't ours to read. `isKnown`: the
 * page has told something. Which address a tab shows the browser says only where we may read it.
 */
export async function noAccessTo(tabId: number, isKnown: boolean): Promise<NoAccess | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return undefined;
  const kind = tab.url === undefined ? undefined : hostKind(tab.url);
  const asked = readKinds.filter((one) => kind === undefined || kind === one);
  // A page of another kind, or of nobody we know.
  if (tab.url !== undefined && !asked.some((one) => one === kind)) return undefined;
  const allowed = await Promise.all(asked.map(mayCheck));
  const kinds = asked.filter((_, index) => !allowed[index]);
  if (kinds.length > 0) return { why: tab.url === undefined ? 'maybeWithheld' : 'withheld', kinds };
  if (isKnown) return undefined;
  const refusal = await refusalOf(tabId);
  // One that isn't in front rests, and a page that loads hasn't been read.
  if (refusal === undefined)
    return kind !== undefined && tab.active && tab.status === 'complete' ? { why: 'unread' } : undefined;
  return /polic/i.test(refusal) ? { why: 'blocked' } : undefined;
}

/** What the browser says against running a script in a tab; undefined where it does. Ours is one that does nothing. */
async function refusalOf(tabId: number): Promise<string | undefined> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** Calls `onChange` whenever a tab gets to somewhere else, until the returned function is called. */
export function subscribeTabChanges(tabId: number, onChange: () => void): () => void {
  const listener = (changed: number, { status, url }: { status?: string; url?: string }) => {
    if (changed === tabId && (status || url)) onChange();
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}

export function reloadTab(tabId: number): Promise<void> {
  return browser.tabs.reload(tabId);
}

import { browser } from '#imports';
import type { TargetId } from '../facts/page-targets.ts';
import type { FrameMessage } from '../messages/frame-messages.ts';
import type { Reader } from '../page/read/reader.ts';
import { watch } from '../page/read/watch.ts';
import type { Search } from '../page/show/search.ts';

/** What content scripts share with the page tools, which come when a person asks for something. */
export interface ReaderHolder {
  vlSignInGuideReader?: Reader;
}

/** What the page tools can do: see entrypoints/page-tools.ts. */
export interface PageTools {
  /** Outlines the element that a finding was made in; false where it isn't there any more. */
  show(finding: string): boolean;
  /** Looks for what a step names, in this frame of a page with this route. */
  find(target: TargetId, route: string): Omit<Search, 'element'>;
  /** Outlines it, where it was found; false where it isn't there any more. */
  point(target: TargetId): boolean;
  /** The page as a sketch: see lib/page/sketch. */
  sketch(): Promise<string>;
}

/** The whole of a content script: has the page read, and reports what it shows. */
export function readPage(reader: Reader): void {
  const holder = globalThis as ReaderHolder;
  if (holder.vlSignInGuideReader) return; // brought into an open page that is being read already
  holder.vlSignInGuideReader = reader;
  const document = crypto.randomUUID();
  const end = new AbortController();
  const send = async (message: FrameMessage) => {
    try {
      await browser.runtime.sendMessage(message); // throws at once where the extension is gone
      return true;
    } catch {
      // The extension was updated or removed: this copy of the script has nobody to report to any more.
      if (!browser.runtime?.id) end.abort();
      return false;
    }
  };
  watch({ reader, signal: end.signal, report: (facts) => send({ type: 'facts', document, facts }) });
  addEventListener('pagehide', () => send({ type: 'gone', document }), { signal: end.signal });
}

import { browser } from '#imports';
import type { FrameMessage } from '../messages/frame-messages.ts';
import type { Reader } from './read/reader.ts';
import { watch } from './read/watch.ts';

/** What content scripts share with the page tools, which come when a person asks for something. */
export interface ReaderHolder {
  vlSignInGuideReader?: Reader;
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

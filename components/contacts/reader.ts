// The worker that reads lists, from both sides. What it tells comes in pieces, so that taking thousands of rows over
// doesn't hold up the page.
import type { LegacyEncoding } from '../../lib/contacts/decode.ts';
import type { ReadList, ReadOptions } from '../../lib/contacts/read-list.ts';
import type { Contact } from '../../lib/contacts/types.ts';

export interface ReadRequest extends ReadOptions {
  source: string | { bytes: Uint8Array; legacy: LegacyEncoding };
}

/** A list as read, and the text that it was read from. */
export interface Reading extends ReadList {
  text: string;
}

export type ReaderMessage =
  | { kind: 'contacts'; contacts: Contact[] }
  | { kind: 'end'; reading: Omit<Reading, 'contacts'> };

/**
 * Reads a list in a worker of its own.
 * @throws The signal's reason when it says stop; an error where the worker fails.
 */
export function readInWorker(request: ReadRequest, signal: AbortSignal): Promise<Reading> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Reading>((resolve, reject) => {
    const contacts: Contact[] = [];
    worker.onmessage = ({ data }: MessageEvent<ReaderMessage>) => {
      if (data.kind === 'contacts') for (const contact of data.contacts) contacts.push(contact);
      else resolve({ ...data.reading, contacts });
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

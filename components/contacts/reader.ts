// The worker that reads lists, from both sides. What it tells comes in pieces, so that taking thousands of rows over
// doesn't hold up the page.
import type { Reading } from '../../lib/contacts/read-list.ts';
import type { Contact } from '../../lib/contacts/types.ts';
import { workerAt } from '../shared/trusted-worker.ts';
import workerUrl from './reader.worker.ts?worker&url';
import type { ReaderMessage, ReadRequest } from './reader-messages.ts';

/** The file holds no text. */
export class NotTextError extends Error {}

const start = workerAt('list-reader', workerUrl);

/**
 * Reads a list in a worker of its own.
 * @throws The signal's reason when it says stop; NotTextError where a file holds no text; an error where the worker
 * fails.
 */
export function readInWorker(request: ReadRequest, signal: AbortSignal): Promise<Reading> {
  signal.throwIfAborted();
  const worker = start();
  return new Promise<Reading>((resolve, reject) => {
    const contacts: Contact[] = [];
    worker.onmessage = ({ data }: MessageEvent<ReaderMessage>) => {
      if (data.kind === 'contacts') for (const contact of data.contacts) contacts.push(contact);
      else if (data.kind === 'not-text') reject(new NotTextError());
      else resolve({ ...data.reading, contacts });
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

// The worker that reads lists, from both sides. What it tells comes in pieces, so that taking thousands of rows over
// doesn't hold up the page.
import type { Reading } from '../../lib/contacts/read-list.ts';
import type { Contact } from '../../lib/contacts/types.ts';
import workerUrl from './reader.worker.ts?worker&url';
import type { ReaderMessage, ReadRequest } from './reader-messages.ts';

/** The file holds no text. */
export class NotTextError extends Error {}

/** Trusted Types, as far as they are needed here: TypeScript's own types lack them, and older browsers have none. */
interface WithTrustedTypes {
  trustedTypes?: {
    createPolicy(name: string, rules: object): { createScriptURL(url: string): unknown };
  };
}

/** The only policy that extension pages may have (wxt.config.ts), and it lets one address through. */
const policy = (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('list-reader', {
  createScriptURL: () => workerUrl,
});

/**
 * Reads a list in a worker of its own.
 * @throws The signal's reason when it says stop; NotTextError where a file holds no text; an error where the worker
 * fails.
 */
export function readInWorker(request: ReadRequest, signal: AbortSignal): Promise<Reading> {
  signal.throwIfAborted();
  const url = (policy?.createScriptURL(workerUrl) ?? workerUrl) as string;
  const worker = new Worker(url, { type: 'module' });
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

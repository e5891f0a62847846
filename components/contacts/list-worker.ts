// The worker that reads and writes lists, from the page's side. What goes to and fro comes in pieces, so that taking
// thousands of rows over doesn't hold up the page.
import { forEachYielding } from '../../lib/contacts/for-each-yielding.ts';
import type { Contact } from '../../lib/contacts/types.ts';
import { workerAt } from '../shared/trusted-worker.ts';
import workerUrl from './list.worker.ts?worker&url';
import type { FileFault, ListMessage, ListRequest, ReadInput, ReadRequest } from './list-messages.ts';

/** The file holds no list that can be read. */
export class FileError extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault);
    this.fault = fault;
  }
}

const start = workerAt('list-reader', workerUrl);

function startWorker() {
  const worker = start();
  return { worker, ask: (request: ListRequest) => worker.postMessage(request) };
}

/**
 * Reads a list in a worker of its own.
 * @throws The signal's reason when it says stop; FileError where a file holds no list; an error where the worker fails.
 */
export function readInWorker(request: ReadRequest, signal: AbortSignal): Promise<ReadInput> {
  signal.throwIfAborted();
  const { worker, ask } = startWorker();
  return new Promise<ReadInput>((resolve, reject) => {
    const contacts: Contact[] = [];
    worker.onmessage = ({ data }: MessageEvent<ListMessage>) => {
      if (data.kind === 'contacts') for (const contact of data.contacts) contacts.push(contact);
      else if (data.kind === 'fault') reject(new FileError(data.fault));
      else if (data.kind === 'end') resolve({ ...data.reading, contacts });
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    ask({ kind: 'read', ...request });
  }).finally(() => worker.terminate());
}

/** Rows handed over at a time. */
const piece = 200;

/**
 * Writes rows as a workbook, in a worker of its own.
 * @throws An error where the worker fails.
 */
export async function writeInWorker(
  rows: readonly string[][],
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { worker, ask } = startWorker();
  const pieces = Array.from({ length: Math.ceil(rows.length / piece) }, (_, at) => at * piece);
  await forEachYielding(pieces, (start) => ask({ kind: 'rows', rows: rows.slice(start, start + piece) }));
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ListMessage>) => {
      if (data.kind === 'workbook') resolve(data.bytes);
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    ask({ kind: 'write', name });
  }).finally(() => worker.terminate());
}

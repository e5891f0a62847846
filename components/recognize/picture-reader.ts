// The worker that reads pictures, as the page sees it.
import type { RecognizedPicture } from '../../lib/recognize/picture/recognize-picture.ts';
import { workerAt } from '../shared/trusted-worker.ts';
import workerUrl from './picture.worker.ts?worker&url';
import type { PictureFault, PictureMessage } from './picture-messages.ts';

const start = workerAt('picture-reader', workerUrl);

/** A picture that can't be read, and why. */
export class PictureError extends Error {
  readonly fault: PictureFault;

  constructor(fault: PictureFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * Reads a picture in a worker of its own, which goes with it: nothing of the picture stays.
 * @throws The signal's reason when it says stop; PictureError where the picture can't be read; an error where the worker
 * fails.
 */
export function readPictureInWorker(
  bytes: Uint8Array,
  signal: AbortSignal,
  onProgress: (percent: number) => void,
): Promise<RecognizedPicture> {
  signal.throwIfAborted();
  const worker = start();
  return new Promise<RecognizedPicture>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<PictureMessage>) => {
      if (data.kind === 'progress') onProgress(data.percent);
      else if (data.kind === 'fault') reject(new PictureError(data.fault));
      else resolve(data.recognized);
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.postMessage(bytes, [bytes.buffer]);
  }).finally(() => worker.terminate());
}

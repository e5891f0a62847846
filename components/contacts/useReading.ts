import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { untilPointerUp } from '../shared/untilPointerUp.ts';
import type { ReadInput, ReadRequest } from './list-messages.ts';
import { readInWorker } from './list-worker.ts';

export interface ReadingState {
  /** The last list read; missing where there is no input. */
  reading: ReadInput | undefined;
  busy: boolean;
  /**
   * Reads an input in place of the one before. Undefined where another one has taken its place.
   * @throws FileError where a file holds no list.
   */
  read(request: ReadRequest): Promise<ReadInput | undefined>;
  clear(): void;
}

/** The input as read by the worker: the newest input wins. */
export function useReading(): ReadingState {
  const [reading, setReading] = useState<ReadInput>();
  const [busy, setBusy] = useState(false);
  const current = useRef<AbortController>(undefined);

  const read = useCallback(async (request: ReadRequest) => {
    current.current?.abort();
    const own = new AbortController();
    current.current = own;
    setBusy(true);
    try {
      const fresh = await readInWorker(request, own.signal);
      await untilPointerUp();
      own.signal.throwIfAborted();
      setReading(fresh);
      return fresh;
    } catch (error) {
      if (own.signal.aborted) return undefined;
      setReading(undefined);
      throw error;
    } finally {
      if (current.current === own) setBusy(false);
    }
  }, []);

  const clear = useCallback(() => {
    current.current?.abort();
    setReading(undefined);
    setBusy(false);
  }, []);

  useEffect(() => () => current.current?.abort(), []);
  return { reading, busy, read, clear };
}

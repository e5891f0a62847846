import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../lib/contacts/read-list.ts';
import { untilPointerUp } from '../shared/untilPointerUp.ts';
import { readInWorker } from './reader.ts';
import type { ReadRequest } from './reader-messages.ts';

export interface ReadingState {
  /** The last list read; missing where there is no input. */
  reading: Reading | undefined;
  busy: boolean;
  /**
   * Reads an input in place of the one before. Undefined where another one has taken its place.
   * @throws NotTextError where a file holds no text.
   */
  read(request: ReadRequest): Promise<Reading | undefined>;
  clear(): void;
}

/** The input as read by the worker: the newest input wins. */
export function useReading(): ReadingState {
  const [reading, setReading] = useState<Reading>();
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

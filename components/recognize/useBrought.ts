import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isPicture, recognizeFile } from '../../lib/recognize/file.ts';
import type { RecognizedPicture } from '../../lib/recognize/picture/recognize-picture.ts';
import { type Recognized, recognizeText } from '../../lib/recognize/recognize.ts';
import type { PictureFault } from './picture-messages.ts';

/** Why something can't be read. */
export type BroughtFault = PictureFault | 'not-text' | 'failed';

/** What a person has brought: as it is being read, and what it is. */
export interface Brought {
  /** As it stands in the field; a file is named instead. */
  text: string;
  name?: string;
  /** Being read; of a picture, how much of it is, 0 to 100. */
  busy?: { percent?: number };
  recognized?: Recognized | RecognizedPicture;
  fault?: BroughtFault;
}

export interface BroughtState {
  brought: Brought;
  type(text: string): void;
  /** Reads a file, or a picture that was pasted. */
  open(file: File): void;
  /** Stops reading, and forgets what was brought. */
  clear(): void;
}

const nothing: Brought = { text: '' };

/** What is in the field, or in the file that took its place: the newest wins. Nothing of it is kept. */
export function useBrought(): BroughtState {
  const [brought, setBrought] = useState(nothing);
  const current = useRef<AbortController>(undefined);

  const begin = useCallback((first: Brought): AbortController => {
    current.current?.abort();
    const own = new AbortController();
    current.current = own;
    setBrought(first);
    return own;
  }, []);

  const open = useCallback(
    async (file: File) => {
      const { signal } = begin({ text: '', name: file.name, busy: {} });
      const show = (news: Omit<Brought, 'text' | 'name'>) =>
        signal.aborted || setBrought({ text: '', name: file.name, ...news });
      try {
        show(await readFile(file, signal, (percent) => show({ busy: { percent } })));
      } catch {
        show({ fault: 'failed' });
      }
    },
    [begin],
  );

  useEffect(() => () => current.current?.abort(), []);
  return {
    brought,
    type: (text) =>
      void begin({ text, ...(text.trim() !== '' && { recognized: recognizeText(text, Date.now()) }) }),
    open: (file) => void open(file),
    clear: () => void begin(nothing),
  };
}

async function readFile(
  file: File,
  signal: AbortSignal,
  onProgress: (percent: number) => void,
): Promise<Pick<Brought, 'recognized' | 'fault'>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isPicture(file.name, bytes)) {
    const read = await recognizeFile(file.name, bytes, Date.now());
    return read ? { recognized: read.recognized } : { fault: 'not-text' };
  }
  // The reader is loaded with the first picture.
  const { PictureError, readPictureInWorker } = await import('./picture-reader.ts');
  try {
    return { recognized: await readPictureInWorker(bytes, signal, onProgress) };
  } catch (error) {
    if (error instanceof PictureError) return { fault: error.fault };
    throw error;
  }
}

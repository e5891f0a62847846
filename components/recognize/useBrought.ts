import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isPicture, recognizeFile } from '../../lib/recognize/file.ts';
import type { RecognizedPicture } from '../../lib/recognize/picture/recognize-picture.ts';
import { type Recognized, recognizeText } from '../../lib/recognize/recognize.ts';
import type { HandedOn } from '../../lib/store/handed-on.ts';
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

/**
 * What is in the field, or in the file that took its place: the newest wins. Nothing of it is kept. It begins with what
 * was handed on from another page, if there is anything; `lost` where that isn't there any more.
 */
export function useBrought(handed: HandedOn | 'lost' | undefined): BroughtState {
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

  const type = useCallback(
    (text: string) =>
      void begin({ text, ...(text.trim() !== '' && { recognized: recognizeText(text, Date.now()) }) }),
    [begin],
  );

  useEffect(() => {
    if (handed === 'lost') begin({ ...nothing, fault: 'failed' });
    else if (handed?.kind === 'text') type(handed.data);
    else if (handed) void open(pictureOf(handed.data));
    return () => current.current?.abort();
  }, [handed, begin, type, open]);
  return {
    brought,
    type,
    open: (file) => void open(file),
    clear: () => void begin(nothing),
  };
}

/** The file in a data URL. It is named as its kind is, for nobody else has named it. */
function pictureOf(url: string): File {
  const bytes = Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  return new File([bytes], 'tab.jpg', { type: 'image/jpeg' });
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

import { useCallback, useRef, useState } from 'preact/hooks';
import type { Layout } from '../../lib/contacts/read-list.ts';
import type { KeptList } from '../../lib/store/contact-list.ts';
import type { LegacyEncoding } from '../../lib/text/decode.ts';
import { useWords } from '../shared/words.ts';
import type { FileFault, ReadInput } from './list-messages.ts';
import { FileError } from './list-worker.ts';
import { useReading } from './useReading.ts';

/** Larger files are no lists of contacts. */
const maxBytes = 20 * 1024 * 1024;

/** Longer texts would hold up the page in a text field. */
const maxTyped = 20_000;

/** Milliseconds without typing until what was typed is read. */
const patience = 300;

/** Japanese spreadsheets save as Shift_JIS, those of our other languages as Windows-1252. */
const legacyOf = (locale: string): LegacyEncoding => (locale === 'ja' ? 'shift_jis' : 'windows-1252');

export interface Input {
  reading: ReadInput | undefined;
  busy: boolean;
  /** Name of the file that is read in place of what was typed; empty for a kept list too long for the field. */
  file: string | undefined;
  fault: 'too-large' | FileFault | 'failed' | undefined;
  /** What the text field begins with. */
  typed: string;
  type(text: string): void;
  /** Takes pasted text that is too long for the field; false where it isn't. */
  paste(text: string): boolean;
  open(file: File): Promise<void>;
  close(): void;
  /** Reads the input in another way; without a layout as a table, guessed anew. */
  lay(layout?: Layout): Promise<void>;
  restore(list: KeptList): Promise<ReadInput | undefined>;
  /** The input as it is now, read. */
  settled(): Promise<ReadInput | undefined>;
  clear(): void;
}

/** What the person has put in: typed, pasted, from a file, or kept from an earlier time. */
export function useInput(): Input {
  const { locale } = useWords();
  const { reading, busy, read, clear } = useReading();
  const [file, setFile] = useState<string>();
  const [fault, setFault] = useState<Input['fault']>();
  const [typed, setTyped] = useState('');
  const text = useRef('');
  /** Reading under way or about to begin. */
  const pending = useRef<{ timer?: number; done?: Promise<ReadInput | undefined> }>({});
  const last = useRef<ReadInput>(undefined);

  const begin = useCallback(
    (request: Parameters<typeof read>[0]) => {
      clearTimeout(pending.current.timer);
      setFault(undefined);
      const done = read(request).then(
        (fresh) => {
          if (fresh) last.current = fresh;
          return fresh;
        },
        (error: unknown) => {
          last.current = undefined;
          setFault(error instanceof FileError ? error.fault : 'failed');
          return undefined;
        },
      );
      pending.current = { done };
      return done;
    },
    [read],
  );

  const type = (value: string) => {
    text.current = value;
    clearTimeout(pending.current.timer);
    pending.current = {
      timer: Number(setTimeout(() => void begin({ source: value, table: false }), patience)),
    };
  };

  const paste = (value: string) => {
    if (value.length <= maxTyped) return false;
    setFile('');
    void begin({ source: value, table: false });
    return true;
  };

  const open = async (chosen: File) => {
    setFault(undefined);
    if (chosen.size > maxBytes) {
      setFault('too-large');
      return;
    }
    setFile(chosen.name);
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const table = /\.(csv|tsv)$/i.test(chosen.name) || /csv|tab-separated/.test(chosen.type);
    await begin({ source: { bytes, legacy: legacyOf(locale) }, table });
  };

  const close = () => {
    setFile(undefined);
    void begin({ source: text.current, table: false });
  };

  const lay = async (layout?: Layout) => {
    const source = last.current?.text ?? text.current;
    await begin({ source, table: layout !== 'text', ...(layout && { layout }) });
  };

  const restore = (list: KeptList) => {
    if (list.text.length <= maxTyped) {
      text.current = list.text;
      setTyped(list.text);
    } else setFile('');
    return begin({ source: list.text, layout: list.layout, table: list.layout !== 'text' });
  };

  const settled = () => {
    if (pending.current.timer !== undefined) return begin({ source: text.current, table: false });
    return pending.current.done ?? Promise.resolve(undefined);
  };

  const clearAll = () => {
    clearTimeout(pending.current.timer);
    pending.current = {};
    last.current = undefined;
    text.current = '';
    setTyped('');
    setFile(undefined);
    setFault(undefined);
    clear();
  };

  return {
    reading,
    busy,
    file,
    fault,
    typed,
    type,
    paste,
    open,
    close,
    lay,
    restore,
    settled,
    clear: clearAll,
  };
}

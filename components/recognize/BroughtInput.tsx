import { useEffect, useRef, useState } from 'preact/hooks';
import { fileEnds } from '../../lib/recognize/file.ts';
import { fill } from '../../lib/text/fill.ts';
import type { RecognizePageWords } from '../../locales/shape/recognize.ts';
import type { BroughtState } from './useBrought.ts';

/** Takes a text, a file or a picture: typed, pasted, chosen or dropped anywhere on the page. */
export function BroughtInput({ state, words }: { state: BroughtState; words: RecognizePageWords }) {
  const { brought, type, open, clear } = state;
  const { text, name, busy, fault } = brought;
  const field = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const isOver = useDropped(open);
  usePasted(open);
  useEffect(() => field.current?.focus(), []);
  const remove = () => {
    if (chooser.current) chooser.current.value = '';
    clear();
    field.current?.focus();
  };
  return (
    <section class={`brought-input ${isOver ? 'over' : ''}`}>
      <p id="brought-hint">{words.hint}</p>
      <div class="field">
        <label for="brought">{words.field}</label>
        <textarea
          ref={field}
          id="brought"
          name="brought"
          rows={6}
          spellcheck={false}
          aria-describedby="brought-hint"
          value={text}
          onInput={({ currentTarget: { value } }) => type(value)}
        />
      </div>
      <div class="field">
        <label for="brought-file">{words.file}</label>
        <p class="hint" id="brought-file-hint">
          {words.fileHint}
        </p>
        <input
          ref={chooser}
          id="brought-file"
          type="file"
          name="brought"
          accept={fileEnds.join(',')}
          aria-describedby="brought-file-hint"
          onChange={({ currentTarget: { files } }) => files?.[0] && open(files[0])}
        />
      </div>
      {name !== undefined && (
        <p class="buttons">
          {name && <strong>{name}</strong>}
          <button type="button" class="quiet" data-action={busy ? 'cancel' : 'clear'} onClick={remove}>
            {busy ? words.cancel : words.clear}
          </button>
        </p>
      )}
      {busy?.percent !== undefined && <progress max={100} value={busy.percent} aria-label={words.reading} />}
      <p role="status" data-fault={fault}>
        {fault && words.faults[fault]}
        {busy && (busy.percent === undefined ? words.reading : <Percent of={busy.percent} words={words} />)}
      </p>
      {isOver && (
        <p class="drop-here" aria-hidden="true">
          {words.drop}
        </p>
      )}
    </section>
  );
}

/** Seen, but not read out with each step: that would be dozens of times. */
function Percent({ of, words }: { of: number; words: RecognizePageWords }) {
  return (
    <>
      <span class="visually-hidden">{words.reading}</span>
      <span aria-hidden="true">{fill(words.readingPicture, { percent: String(Math.round(of)) })}</span>
    </>
  );
}

/** Takes files that are dropped on the page; says whether one is held over it. */
function useDropped(open: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const listeners = {
      dragover: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      dragleave: (event: DragEvent) => event.relatedTarget === null && setOver(false),
      drop: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) open(file);
      },
    };
    for (const [kind, listen] of Object.entries(listeners)) addEventListener(kind, listen as EventListener);
    return () => {
      for (const [kind, listen] of Object.entries(listeners))
        removeEventListener(kind, listen as EventListener);
    };
  }, [open]);
  return isOver;
}

/** Takes a picture or file that is pasted, wherever the keyboard is. A text goes where it always goes. */
function usePasted(open: (file: File) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const [file] = event.clipboardData?.files ?? [];
      if (!file) return;
      event.preventDefault();
      open(file);
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, [open]);
}

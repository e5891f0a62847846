import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../lib/text/fill.ts';
import { formatNumber, plural } from '../../lib/text/plural.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/words.ts';
import type { Input } from './useInput.ts';
import { useContactsWords } from './words.ts';

/** Takes a list: pasted, or as a file by choosing or dropping it. */
export function ListInput({ input }: { input: Input }) {
  const { input: words, kept } = useContactsWords();
  const { locale } = useWords();
  const [over, setOver] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const { reading, file, typed } = input;

  // Typing isn't held up by comparing: the field is only written when another list is put into it.
  useEffect(() => {
    if (field.current && field.current.value !== typed) field.current.value = typed;
  }, [typed]);

  function said(): string {
    if (input.fault) return words.faults[input.fault];
    if (input.busy) return words.reading;
    if (!reading) return '';
    // Whoever has only begun to type knows that there is no address yet.
    if (reading.contacts.length === 0) return file === undefined ? '' : words.nothing;
    return plural(locale, words, 'found', reading.contacts.length, {
      domains: formatNumber(locale, reading.domains.length),
    });
  }

  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the file chooser does the same
    <div
      class={`list-input ${over ? 'over' : ''}`}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        const dropped = event.dataTransfer?.files[0];
        if (dropped) void input.open(dropped);
      }}
    >
      <div class="field" hidden={file !== undefined}>
        <label for="addresses">{words.addresses}</label>
        <p class="hint" id="addresses-hint">
          {words.hint}
        </p>
        <textarea
          ref={field}
          id="addresses"
          name="addresses"
          rows={7}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="addresses-hint"
          onPaste={(event) => {
            // Chromium takes seconds for thousands of lines in a text field.
            if (input.paste(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
          }}
          onInput={({ currentTarget }) => input.type(currentTarget.value)}
        />
      </div>
      {file !== undefined && (
        <p class="file-name">
          <strong>{file || kept.title}</strong>
          <button
            type="button"
            class="quiet"
            data-action="remove-file"
            onClick={() => {
              if (chooser.current) chooser.current.value = '';
              input.close();
            }}
          >
            {words.removeFile}
          </button>
        </p>
      )}
      <div class="field">
        <label for="file">{words.file}</label>
        <p class="hint" id="file-hint">
          {words.fileHint}
        </p>
        <input
          ref={chooser}
          id="file"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby="file-hint"
          onChange={({ currentTarget: { files } }) => files?.[0] && void input.open(files[0])}
        />
      </div>
      {reading?.workbook && (
        <p class="hint" data-sheet={reading.workbook.sheet}>
          {fill(words.sheet, { name: reading.workbook.sheet })}{' '}
          {reading.workbook.sheets > 1 &&
            fill(words.sheets, { count: formatNumber(locale, reading.workbook.sheets) })}{' '}
          {reading.workbook.hiddenRows > 0 &&
            fill(words.hiddenRows, { count: formatNumber(locale, reading.workbook.hiddenRows) })}
        </p>
      )}
      {over && (
        <p class="drop-here" aria-hidden="true">
          <Icon name="copy" /> {words.drop}
        </p>
      )}
      <p class="found" role="status">
        {said()}
      </p>
    </div>
  );
}

import { useId, useState } from 'preact/hooks';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';
import { CopyButton } from '../shared/CopyButton.tsx';

type Format = keyof HandoverViewWords['formats'];

interface OutputProps {
  words: HandoverViewWords;
  /** Language of the texts. */
  locale: string;
  /** What is handed over, in each format offered. */
  texts: Partial<Record<Format, string>>;
}

/** What is handed over, exactly as it will be copied, in the format chosen. */
export function Output({ words, locale, texts }: OutputProps) {
  const name = useId();
  const [format, setFormat] = useState<Format>('text');
  const text = texts[format] ?? '';
  return (
    <div class="filled">
      <fieldset class="formats">
        <legend>{words.format}</legend>
        {(Object.keys(texts) as Format[]).map((id) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === format}
              onChange={() => setFormat(id)}
            />
            {words.formats[id]}
          </label>
        ))}
      </fieldset>
      <div class="labelled">
        <h4>{words.output}</h4>
        <CopyButton text={text} what={words.formats[format]} />
      </div>
      <textarea
        class="output"
        readOnly
        rows={10}
        lang={locale}
        aria-label={words.output}
        data-output={format}
        value={text}
      />
    </div>
  );
}

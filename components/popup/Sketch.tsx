import { useState } from 'preact/hooks';
import { sketchPage } from '../../lib/browser/call-page.ts';
import { withFindings } from '../../lib/detect/fixture.ts';
import type { Finding } from '../../lib/detect/types.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { SendTo } from '../shared/SendTo.tsx';
import { useWords } from '../shared/words.ts';

/** Lets a person who sees the real page draw it for those who can't: read first, then saved by them. */
export function Sketch({ tabId, findings }: { tabId: number | undefined; findings: Finding[] }) {
  const { page: words } = useWords();
  const [sketch, setSketch] = useState<{ text: string | undefined }>();
  const make = async () => {
    const drawn = tabId === undefined ? undefined : await sketchPage(tabId);
    setSketch({ text: drawn && withFindings(drawn, findings) });
  };
  const name = `${findings.length > 0 ? 'match' : 'near'}-sketch.html`;
  return (
    <details class="fold sketch">
      <summary>
        <h2>{words.sketch}</h2>
      </summary>
      <p class="hint">{words.sketchHint}</p>
      <button type="button" class="button" data-action="sketch" onClick={make}>
        {words.sketchMake}
      </button>
      <p role="status">{sketch && !sketch.text && words.sketchFailed}</p>
      {sketch?.text && (
        <>
          <textarea readOnly rows={10} aria-label={words.sketchText} name="sketch" spellcheck={false}>
            {sketch.text}
          </textarea>
          <p class="buttons">
            <a
              class="button"
              data-action="save-sketch"
              download={name}
              href={`data:text/html;charset=utf-8,${encodeURIComponent(sketch.text)}`}
            >
              {words.sketchSave}
            </a>
            <CopyButton text={sketch.text} what={words.sketchText} />
          </p>
          <SendTo subject={words.sketchText} />
        </>
      )}
    </details>
  );
}

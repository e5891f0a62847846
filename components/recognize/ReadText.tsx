import type { RecognizedPicture } from '../../lib/recognize/picture/recognize-picture.ts';
import { layOut } from '../../lib/recognize/picture/words.ts';
import type { RecognizePageWords } from '../../locales/shape/recognize.ts';

/** What was read off a picture, with what told marked in it. */
export function ReadText({ read, words }: { read: RecognizedPicture; words: RecognizePageWords }) {
  const { text, spans } = layOut(read.words, (word) => word);
  return (
    <section>
      <h2>{words.readTitle}</h2>
      <p class="hint">{words.readHint}</p>
      <p class="read-text" data-read>
        {spans.map(({ from, to }, at) => (
          <>
            {text.slice(spans[at - 1]?.to ?? 0, from)}
            {read.marked.has(at) ? <mark>{text.slice(from, to)}</mark> : text.slice(from, to)}
          </>
        ))}
      </p>
    </section>
  );
}

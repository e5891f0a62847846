import { parseText } from '../../lib/guide/text.ts';
import { useGuide } from './guide.ts';

/** A text of the guide, with the names of screens set off and their English, or what they mean, beside them. */
export function GuideText({ text }: { text: string }) {
  const { guideWords } = useGuide();
  return (
    <>
      {parseText(text, guideWords.terms).map((part, index) =>
        typeof part === 'string' ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
          <span class="term" key={index}>
            <bdi lang={part.ours && 'en'}>{part.term}</bdi>
            {part.english && (
              <span class="term-english" lang="en" dir="ltr">
                {` (${part.english})`}
              </span>
            )}
            {part.ours && <span class="term-english">{` (${part.ours})`}</span>}
          </span>
        ),
      )}
    </>
  );
}

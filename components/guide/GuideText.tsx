import { parseText } from '../../lib/guide/text.ts';
import { useGuide } from './guide.ts';

/** A text of the guide, with the names of screens set off and their English beside them. */
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
            <bdi>{part.term}</bdi>
            {part.english && (
              <span class="term-english" lang="en" dir="ltr">
                {` (${part.english})`}
              </span>
            )}
          </span>
        ),
      )}
    </>
  );
}

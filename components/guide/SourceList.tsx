import { type SourceRef, sourceOf } from '../../lib/facts/sources.ts';
import { formatDay } from '../../lib/text/day.ts';
import { fill } from '../../lib/text/fill.ts';
import { OutsideLink } from '../shared/OutsideLink.tsx';
import { useWords } from '../shared/words.ts';
import { GuideText } from './GuideText.tsx';

interface SourceListProps {
  refs: readonly SourceRef[];
  /** Day on which what stands here was last compared with the documents, where that is known apart. */
  reviewed?: string;
  /** Where the documents contradict each other, and which one holds. */
  note?: string | undefined;
}

/** The documents that a part of the guide is taken from, each with the day on which it was last read. */
export function SourceList({ refs, reviewed, note }: SourceListProps) {
  const { interface: words, locale } = useWords();
  const documents = [...new Map(refs.map((ref) => [sourceOf(ref).id, sourceOf(ref)])).values()];
  return (
    <footer class="sources">
      <h3>{words.sources}</h3>
      <ul>
        {documents.map(({ id, title, url, checked }) => (
          <li key={id}>
            <span lang="en">{url ? <OutsideLink href={url}>{title}</OutsideLink> : title}</span> (
            {fill(words.checkedOn, { date: formatDay(locale, reviewed ?? checked) })})
          </li>
        ))}
      </ul>
      {note && (
        <p data-source-note>
          <GuideText text={note} />
        </p>
      )}
    </footer>
  );
}

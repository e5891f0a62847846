import { type SourceRef, sourceOf } from '../lib/sources.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { fill, formatDay, useWords } from './words.ts';

/** The documents that an outcome is based on, and when it was last compared with them. */
export function SourceList({ refs, reviewed }: { refs: readonly SourceRef[]; reviewed: string }) {
  const { interface: words, locale } = useWords();
  const documents = [...new Map(refs.map((ref) => [sourceOf(ref).id, sourceOf(ref)])).values()];
  return (
    <footer class="sources">
      <h3>{words.sources}</h3>
      <ul>
        {documents.map(({ id, title, url }) => (
          <li key={id} lang="en">
            {url ? <OutsideLink href={url}>{title}</OutsideLink> : title}
          </li>
        ))}
      </ul>
      <p>{fill(words.checkedOn, { date: formatDay(locale, reviewed) })}</p>
    </footer>
  );
}

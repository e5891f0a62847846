import { useEffect, useRef, useState } from 'preact/hooks';
import type { OutlineEntry } from '../../lib/guide/outline.ts';
import { OutlineItem, type OutlineProps } from './OutlineItem.tsx';
import { useMapWords } from './words.ts';

/**
 * The guide in words, as a nested list: the drawing's equivalent. While searching, only what leads to a match; else what
 * was unfolded, and the way to the node opened and along one's own way.
 */
export function Outline(props: Omit<OutlineProps, 'unfolded' | 'onFold'>) {
  const words = useMapWords();
  const section = useRef<HTMLElement>(null);
  const { open, entries, way } = props;
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(() => new Set(entries.map(({ id }) => id)));

  useEffect(() => {
    const shown = [...way.steps.keys(), ...(open ? [open] : [])].flatMap((id) => wayTo(entries, id) ?? []);
    setUnfolded((before) => new Set([...before, ...shown]));
  }, [entries, open, way]);

  const fold = (id: string) =>
    setUnfolded((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });

  // Brings the node opened into view, as far as the outline scrolls by itself: the page is left where it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is unfolded brings the link of the node opened
  useEffect(() => {
    const list = section.current;
    const link = open === undefined ? null : list?.querySelector(`[data-outline-node="${open}"]`);
    if (!list || !link || list.contains(document.activeElement)) return;
    const [outer, inner] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
    if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
    list.scrollTop += inner.top - outer.top - outer.height / 3;
  }, [open, unfolded]);

  return (
    <section ref={section} class="map-outline" aria-labelledby="map-outline-title">
      <h2 id="map-outline-title">{words.outline}</h2>
      <ul>
        {props.entries.map((entry) => (
          <OutlineItem
            key={entry.id}
            {...props}
            entry={entry}
            parent={undefined}
            unfolded={unfolded}
            onFold={fold}
          />
        ))}
      </ul>
    </section>
  );
}

/** The nodes under which a node stands in full; undefined where it stands nowhere. */
function wayTo(entries: readonly OutlineEntry[], id: string): string[] | undefined {
  for (const entry of entries) {
    if (!entry.full) continue;
    if (entry.id === id) return [];
    const below = wayTo(entry.children, id);
    if (below) return [entry.id, ...below];
  }
  return undefined;
}

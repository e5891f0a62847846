import { useEffect, useRef } from 'preact/hooks';
import { OutlineItem, type OutlineProps } from './OutlineItem.tsx';
import { useMapWords } from './words.ts';

/** The guide in words, as a nested list: the drawing's equivalent. While searching, only what leads to a match. */
export function Outline(props: OutlineProps) {
  const words = useMapWords();
  const section = useRef<HTMLElement>(null);
  const { open } = props;

  // Brings the node opened into view, as far as the outline scrolls by itself: the page is left where it is.
  useEffect(() => {
    const list = section.current;
    const link = open === undefined ? null : list?.querySelector(`[data-outline-node="${open}"]`);
    if (!list || !link || list.contains(document.activeElement)) return;
    const [outer, inner] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
    if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
    list.scrollTop += inner.top - outer.top - outer.height / 3;
  }, [open]);

  return (
    <section ref={section} class="map-outline" aria-labelledby="map-outline-title">
      <h2 id="map-outline-title">{words.outline}</h2>
      <ul>
        {props.entries.map((entry) => (
          <OutlineItem key={entry.id} {...props} entry={entry} parent={undefined} />
        ))}
      </ul>
    </section>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Guide } from '../../lib/guide/types.ts';
import { useWords } from '../shared/words.ts';
import type { NodeSize, Sizes } from './layout.ts';
import { NodeCard } from './NodeCard.tsx';

interface MeasuredCardsProps {
  guide: Guide;
  ids: readonly string[];
  onMeasured(sizes: Sizes): void;
}

/** Lays cards out unseen, once, to learn how tall this language and these fonts make them. */
export function MeasuredCards({ guide, ids, onMeasured }: MeasuredCardsProps) {
  // The document says its language only after this has been measured.
  const { locale } = useWords();
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const boxes = [...(root.current?.children ?? [])] as HTMLElement[];
    onMeasured(new Map(ids.map((id, index) => [id, sizeOf(boxes[index] as HTMLElement)])));
  });
  return (
    <div ref={root} class="map-measure" lang={locale} aria-hidden="true">
      {ids.map((id) => (
        <NodeCard key={id} guide={guide} id={id} />
      ))}
    </div>
  );
}

function sizeOf(box: HTMLElement): NodeSize {
  const { top, width, height } = box.getBoundingClientRect();
  const ports = [...box.querySelectorAll<HTMLElement>('[data-answer]')].map((chip) => {
    const rect = chip.getBoundingClientRect();
    return [chip.dataset.answer ?? '', rect.top - top + rect.height / 2];
  });
  return { width: Math.ceil(width), height: Math.ceil(height), ports: Object.fromEntries(ports) };
}

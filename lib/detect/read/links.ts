import { fold } from '../fold.ts';
import type { Told } from '../signals.ts';
import type { Seen } from './reader.ts';
import { isVisible } from './visible.ts';

/** A message with its links has no more text than this, in characters. */
const maxText = 800;
/** How far the links of one message can be apart, in levels of elements. */
const maxClimb = 8;

/** Messages told by the links that stand together in them. */
export function readLinks(told: readonly Told<'links'>[]): Seen[] {
  return told.flatMap(({ id, links, unless }) => {
    const [first, ...others] = links.map((part) => `a[href*="${part}"]`);
    const link = first && document.querySelector(first);
    if (!link || !isVisible(link)) return [];
    let block: Element | null = link;
    for (let level = 0; block && level < maxClimb; level++, block = block.parentElement) {
      const message = block;
      const text = message.textContent ?? '';
      if (text.length > maxText || unless?.test(fold(text))) return [];
      if (others.every((other) => message.querySelector(other)))
        return [
          {
            id,
            signal: 'links',
            confidence: 'possible',
            seen: links.join(' … '),
            where: 'link',
            element: message,
          },
        ];
    }
    return [];
  });
}

import { fold } from '../fold.ts';
import type { Told } from '../signals.ts';
import type { Seen } from './reader.ts';
import { isVisible } from './visible.ts';

/** A message with its links has no more text than this, in characters. */
const maxText = 800;
/** How far the links of one message can be apart, in levels of elements. */
const maxClimb = 8;

/** Links looked through for those of a message. */
const maxLinks = 300;

/** Messages told by the links that stand together in them. */
export function readLinks(told: readonly Told<'links'>[]): Seen[] {
  if (told.length === 0) return [];
  const anchors = Array.from(
    { length: Math.min(document.links.length, maxLinks) },
    (_, index) => document.links[index],
  );
  return told.flatMap(({ id, links, unless }) => {
    const found = links.map((part) => anchors.find((link) => link?.getAttribute('href')?.includes(part)));
    const [first] = found;
    if (!first || !found.every((link) => link && isVisible(link))) return [];
    let block: Element | null = first;
    for (let level = 0; block && level < maxClimb; level++, block = block.parentElement) {
      const message = block;
      const text = message.textContent ?? '';
      if (text.length > maxText || unless?.test(fold(text))) return [];
      if (found.every((link) => message.contains(link ?? null))) {
        const seen = links.join(' … ');
        return [{ id, signal: 'links', confidence: 'possible', seen, where: 'link', element: message }];
      }
    }
    return [];
  });
}

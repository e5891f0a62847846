import { fold } from '../../text/fold.ts';
import { silent } from './quoted.ts';

/** Longest text of a message, in folded characters; longer blocks are articles, lists, whole pages. */
const maxBlock = 480;
/** Before folding, which takes away indentation and the like. */
const maxRaw = 3 * maxBlock;

/**
 * The elements around a place that may hold a message, with their folded text: the element itself first, then what it
 * stands in, up to `maxClimb` elements or until the text is too long to be a message.
 */
export function* blocksAround(place: Element, maxClimb: number): Generator<{ block: Element; text: string }> {
  let block: Element | null = place;
  for (let level = 0; block && level < maxClimb; level++, block = block.parentElement) {
    const text = blockText(block);
    if (text === undefined) return;
    yield { block, text };
  }
}

/** The folded text of an element, or undefined where it is too long to be a message; reads no more than that. */
export function blockText(element: Element): string | undefined {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let raw = '';
  while (nodes.nextNode()) {
    const { data, parentElement } = nodes.currentNode as Text;
    if (parentElement?.matches(silent)) continue;
    raw += data;
    if (raw.length > maxRaw) return undefined;
  }
  const text = fold(raw);
  return text.length > maxBlock ? undefined : text;
}

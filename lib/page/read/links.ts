import type { PageSignal } from '../../detect/signals.ts';
import { blocksAround } from './block.ts';
import type { SightedElement } from './reader.ts';
import { isVisible } from './visible.ts';

/** How far the links of one message can be apart, in levels of elements. */
const maxClimb = 8;
/** More candidates than any page has. */
const maxAnchors = 64;

/** The messages that people can see now, told by the links that stand together in them. */
export function readLinks(told: readonly PageSignal<'links'>[]): SightedElement[] {
  return told.flatMap(({ id, links, unless }) =>
    [...document.querySelectorAll(linkTo(links[0]))].slice(0, maxAnchors).flatMap((anchor) => {
      const element = blockWithLinks(anchor, links, unless);
      return element
        ? [{ id, signal: 'links', confidence: 'possible', seen: links.join(' … '), where: 'link', element }]
        : [];
    }),
  );
}

const linkTo = (part = '') => `a[href*="${part}"]`;

/** The block around a place that shows all of the links, unless something else stands there too. */
export function blockWithLinks(
  place: Element,
  links: readonly string[],
  unless?: RegExp,
): Element | undefined {
  for (const { block, text } of blocksAround(place, maxClimb)) {
    if (unless?.test(text)) return undefined;
    if (links.every((part) => isLink(block.querySelector(linkTo(part)), part))) return block;
  }
  return undefined;
}

/** Anybody can write an address, and have it made a link, but not call it something else. */
const isLink = (link: Element | null, part: string) =>
  link !== null && !link.textContent?.includes(part) && isVisible(link);

import type { PageSignal } from '../../detect/signals.ts';
import { blocksAround } from './block.ts';
import type { SightedElement } from './reader.ts';
import { isVisible } from './visible.ts';

/** How far the links of one message can be apart, in levels of elements. */
export const maxClimb = 8;
/** More candidates than any page has. */
const maxAnchors = 64;

/** The signals' links in one document, kept up to date by handing it each part that is there or has changed. */
export interface LinkIndex {
  /** True when a link was found that may be a message's first. */
  read(part: Element | Text): boolean;
  /** The messages that people can see now, told by the links that stand together in them. */
  seen(): SightedElement[];
}

export function createLinkIndex(told: readonly PageSignal<'links'>[]): LinkIndex {
  const first = told.map(({ links: [part = ''] }) => linkTo(part)).join();
  const anchors = new Set<Element>();
  return {
    read(part) {
      if (!first || !(part instanceof Element)) return false;
      const known = anchors.size;
      const link = part.matches(first) ? part : part.querySelector(first);
      if (link && known < maxAnchors) anchors.add(link);
      return anchors.size > known;
    },

    seen() {
      for (const anchor of anchors) if (!anchor.isConnected) anchors.delete(anchor);
      return told.flatMap((signal) => [...anchors].flatMap((anchor) => messageOf(anchor, signal)));
    },
  };
}

export const linkTo = (part: string) => `a[href*="${part}"]`;

function messageOf(anchor: Element, { id, links, unless }: PageSignal<'links'>): SightedElement[] {
  for (const { block, text } of blocksAround(anchor, maxClimb)) {
    if (unless?.test(text)) break;
    const found = links.map((part) => block.querySelector(linkTo(part)));
    if (found.includes(null)) continue;
    const isSeen = found.every((link) => link && isVisible(link));
    const seen = links.join(' … ');
    return isSeen
      ? [{ id, signal: 'links', confidence: 'possible', seen, where: 'link', element: block }]
      : [];
  }
  return [];
}

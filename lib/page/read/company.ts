import type { PageSignal } from '../../detect/signals.ts';
import { fold } from '../../text/fold.ts';
import { blocksAround } from './block.ts';
import { linkTo, maxClimb } from './links.ts';
import { isVisible } from './visible.ts';

/** Characters of other text on a page that holds nothing but a message: its title, the header, a button. */
const maxOther = 200;
/** Elements of such a page. Measured first: to ask a large page for its text takes long. */
const maxElements = 500;

/** As documents compare the places of nodes. */
export const following = 4 satisfies typeof Node.DOCUMENT_POSITION_FOLLOWING;

const heading = 'h1,h2,h3,[role="heading"]';

/** Where the words of a message stand. */
export interface Standing {
  anchor: Element;
  /** The block around it that was read. */
  block: Element;
  /** How many characters of its text are the words that were seen, and how many are not. */
  length: number;
  other: number;
  /** The admin center has been drawn around it. */
  inside: boolean;
}

/** The controls that stand after a text in a block around it. */
export function controlsAfter(anchor: Element, block: Element): Element[] {
  return [...block.querySelectorAll('a,button,[role="button"],[role="link"]')].filter(
    (element) => anchor.compareDocumentPosition(element) & following,
  );
}

export const labelOf = (control: Element) => fold(control.textContent ?? '');

/** Whether words stand as a message of the admin center does, with what no name can bring. */
export function isOwn(signal: PageSignal<'text'>, standing: Standing): boolean {
  // A heading is what something is called, but on the pages that keep people out.
  if (!signal.outside) return !standing.anchor.closest(heading) && hasCompany(signal, standing);
  if (window !== window.top) return isAlone(standing);
  // Pages with names on them have a route; those that keep people out have none that is known.
  return !standing.inside && ((!location.hash && hasCompany(signal, standing)) || isAlone(standing));
}

function hasCompany({ beside = {} }: PageSignal<'text'>, { anchor, block, other }: Standing): boolean {
  const { label, room = 0, links } = beside;
  for (const around of links ? blocksAround(anchor, maxClimb) : [])
    if (links?.every((part) => isSeen(around.block.querySelector(linkTo(part))))) return true;
  const controls = label ? controlsAfter(anchor, block) : [];
  const left = other - controls.map(labelOf).join('').length;
  return left <= room && controls.some((control) => label?.test(labelOf(control)) && isSeen(control));
}

/** Whether the document shows next to nothing but the message, which doesn't stand in its header. */
function isAlone({ anchor, length }: Standing): boolean {
  const { body } = document;
  return (
    !anchor.closest('header,[role="banner"]') &&
    body.getElementsByTagName('*').length < maxElements &&
    body.innerText.length <= length + maxOther
  );
}

const isSeen = (element: Element | null) => element !== null && isVisible(element);

import type { PageSignal } from '../../detect/signals.ts';
import type { Company } from '../../detect/types.ts';
import { fold } from '../../text/fold.ts';
import { blockWithLinks } from './links.ts';
import { isLoading } from './tabs.ts';
import { isVisible } from './visible.ts';

/** Characters of other text on a page that holds nothing but a message: its title, the header, a button. */
const maxOther = 200;
/** In a frame, which has no header. */
const maxOtherInFrame = 100;
/** Elements of such a page. Measured first: to ask a large page for its text takes long. */
const maxElements = 500;

/** As documents compare the places of nodes. */
export const following = 4 satisfies typeof Node.DOCUMENT_POSITION_FOLLOWING;

/** What something is called. */
const heading = 'h1,h2,h3,[role=heading]';
/** Where a page says what happens. */
const notice = '[role=alert],[role=status],[class*=MessageBar]';

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
  return [...block.querySelectorAll('a,button,[role=button],[role=link]')].filter(
    (element) => anchor.compareDocumentPosition(element) & following,
  );
}

export const labelOf = (control: Element) => fold(control.textContent ?? '');

/** Whether words stand as a message of the admin center does, with what no name can bring. */
export function isOwn({ outside, beside = {} }: PageSignal<'text'>, standing: Standing): boolean {
  const { anchor, inside } = standing;
  if (outside && window === window.top) {
    if (inside || isLoading()) return false;
    // Pages with names on them have a route; those that keep people out have none that is known.
    return (!location.hash && hasControl(beside, standing)) || isAlone(standing, maxOther);
  }
  if (anchor.closest(heading)) return false;
  if (outside) return isAlone(standing, maxOtherInFrame);
  if (beside.links) return blockWithLinks(anchor, beside.links) !== undefined;
  return anchor.closest(notice) !== null && hasControl(beside, standing);
}

function hasControl({ label, room = 0 }: Company, { anchor, block, other }: Standing): boolean {
  const controls = controlsAfter(anchor, block);
  const left = other - controls.map(labelOf).join('').length;
  return left <= room && controls.some((control) => label?.test(labelOf(control)) && isVisible(control));
}

/** Whether the document shows next to nothing but the message, which doesn't stand in its header. */
function isAlone({ anchor, length }: Standing, most: number): boolean {
  const { body } = document;
  return (
    !anchor.closest('header,[role=banner]') &&
    body.getElementsByTagName('*').length < maxElements &&
    body.innerText.length <= length + most
  );
}

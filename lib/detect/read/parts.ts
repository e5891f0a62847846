import { listParts, silent } from './quoted.ts';

/** Passed over: what is never shown, and lists, which change most and hold no message. */
const skipped = `${silent},${listParts}`;
/** A part of the document of no more elements than this is read in one go: the browser joins its text fast. */
const maxPart = 100;
/** Text of such a part; more is data, not words. */
const maxPartText = 20_000;
/** Stop a slice of work after this many milliseconds; checked every `stride` parts. */
const sliceLimit = 8;
const stride = 16;

/** The document in small parts, each handed over when it is there and whenever it has changed. */
export interface PartQueue {
  /** Takes in changes; without them, the whole document. */
  take(changes?: MutationRecord[]): void;
  /** Works on what was taken in, for a few milliseconds. True when nothing is left. */
  work(): boolean;
}

/** `read` is given an element with the text in it, or a text that stands in a large element or has changed. */
export function createPartQueue(read: (part: Element | Text, text: string) => void): PartQueue {
  /** What is being read. Taken from the end: what a big part was broken into comes before the next. */
  let pending: Node[] = [];
  /** What came meanwhile waits its turn: a page that never rests must not keep us from its first parts. */
  let waiting: Node[] = [document];
  /** Parts of the document → whether they have too many elements to be read in one go. */
  const large = new WeakMap<Node, boolean>([[document, true]]);

  const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
  const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
  const queue = (nodes: Iterable<Node>, last: Node[]) => {
    for (const node of nodes) if (isElement(node) ? !node.matches(skipped) : isText(node)) last.push(node);
  };

  function takeIn({ type, target, addedNodes }: MutationRecord): void {
    const holder = isElement(target) ? target : target.parentElement;
    if (!holder?.closest(skipped)) queue(type === 'characterData' ? [target] : addedNodes, waiting);
  }

  /** Measured once: what grows later has its text measured. */
  function isLarge(part: Node): boolean {
    let known = large.get(part);
    if (known === undefined) {
      const elements = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT);
      let count = 0;
      while (count <= maxPart && elements.nextNode()) count++;
      known = count > maxPart;
      large.set(part, known);
    }
    return known;
  }

  /** Hands a small part over; of a large one, keeps the parts. */
  function readNode(node: Node): void {
    if (!node.isConnected) return;
    const text = isLarge(node) ? undefined : (node.textContent ?? '');
    if (text !== undefined && text.length <= maxPartText) read(node as Element | Text, text);
    else {
      large.set(node, true);
      queue(node.childNodes, pending);
    }
  }

  return {
    take(changes) {
      if (!changes) waiting = [document];
      else if (waiting[0] !== document) changes.forEach(takeIn);
    },

    work() {
      const end = performance.now() + sliceLimit;
      for (let count = 1; count % stride > 0 || performance.now() < end; count++) {
        if (pending.length === 0) [pending, waiting] = [waiting, pending];
        const node = pending.pop();
        if (!node) return true;
        readNode(node);
      }
      return false;
    },
  };
}

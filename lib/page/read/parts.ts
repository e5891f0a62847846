import { listParts, silent } from './quoted.ts';

/** Passed over: what is never shown, and lists, which change most and hold no message. */
const skipped = `${silent},${listParts}`;
/** Large ones of these are passed over as a whole, and none of their thousand rows is looked at. */
const lists = 'table,ul,ol,[role=grid],[role=treegrid],[role=list],[role=listbox],[role=tree]';
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
  /** What is being read, the next one last. */
  let pending: Node[] = [];
  /** Large parts in it are broken up once all else has been read: a message stands above the lists, not deep in them. */
  const deferred: Node[] = [];
  /** What came meanwhile waits its turn: a page that never rests must not keep us from its first parts. */
  let waiting: Node[] = [document];
  /** Parts of the document → whether they have too many elements to be read in one go. */
  const large = new WeakMap<Node, boolean>([[document, true]]); // it has no text of its own

  function takeIn({ type, target, addedNodes }: MutationRecord): void {
    const holder = target instanceof Element ? target : target.parentElement;
    if (holder?.closest(skipped)) return;
    for (const node of type === 'characterData' ? [target] : addedNodes) waiting.push(node);
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

  function readNode(node: Node): void {
    if (!node.isConnected) return;
    if (node instanceof Text) {
      if (node.length <= maxPartText) read(node, node.data);
    } else if (node === document || (node instanceof Element && !node.matches(skipped))) {
      readPart(node as Document | Element);
    }
  }

  /** Hands a small part over; defers a large one. */
  function readPart(part: Document | Element): void {
    const text = isLarge(part) ? undefined : (part.textContent ?? '');
    if (text !== undefined && text.length <= maxPartText) read(part as Element, text);
    else {
      large.set(part, true);
      if (part === document || !(part as Element).matches(lists)) deferred.push(part);
    }
  }

  function nextParts(): Node[] {
    for (let part = deferred.shift(); part; part = deferred.shift())
      if (part.firstChild) return [...part.childNodes];
    const parts = waiting;
    waiting = [];
    return parts;
  }

  return {
    take(changes) {
      if (!changes) waiting = [document];
      else if (waiting[0] !== document) changes.forEach(takeIn);
    },

    work() {
      const end = performance.now() + sliceLimit;
      for (let count = 1; count % stride > 0 || performance.now() < end; count++) {
        if (pending.length === 0) pending = nextParts().reverse();
        const node = pending.pop();
        if (!node) return true;
        readNode(node);
      }
      return false;
    },
  };
}

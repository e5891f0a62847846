import { fold } from '../fold.ts';
import type { Told } from '../signals.ts';
import type { Sighting, TextSignal } from '../types.ts';
import { kindOf, matchText, strongest } from './match.ts';
import { isQuoted, listParts } from './quoted.ts';
import type { Seen } from './reader.ts';
import { isVisible } from './visible.ts';

/** Texts inside these are never shown. */
const silent = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|TITLE)$/i;

/** A message is short. In folded characters; longer blocks are articles, lists, whole pages. */
const maxBlock = 480;
/** Before folding, which takes away indentation and the like. */
const maxRaw = 3 * maxBlock;
/** How far up from an element its block is looked for. */
const maxClimb = 6;
/** A part of the document of no more elements than this is read in one go: the browser joins its text fast. */
const maxPart = 100;
/** Text of such a part; more is data, not words. */
const maxPartText = 20_000;
/** Stop a slice of work after this many milliseconds; checked every `stride` parts. */
const sliceLimit = 8;
const stride = 16;
/** More candidates than any page has; a hostile page gets no more of our time than this. */
const maxAnchors = 64;

/** The signals' texts in one document, kept up to date by handing it what was added or changed. */
export interface TextIndex {
  /** Takes in changes; without them, the whole document. */
  take(changes?: MutationRecord[]): void;
  /** Works on what was taken in, for a few milliseconds. True when nothing is left. */
  work(): boolean;
  /** Whether a place was found, since the last look, where a text may be. */
  hasNews(): boolean;
  /** The texts that people can see now. Its cost depends on the candidates alone. */
  seen(): Seen[];
}

export function createTextIndex(told: readonly Told<'text'>[]): TextIndex {
  const hint = new RegExp(told.map(({ hint }) => hint.source).join('|') || '(?!)', 'i');
  /** What is being read. Taken from the end: what a big part was broken into comes before the next. */
  let pending: Node[] = [];
  /** What came meanwhile waits its turn: a page that never rests must not keep us from its first parts. */
  let waiting: Node[] = [document];
  /** Where a text was found: the elements around a telling text. Hidden or quoted, they are kept. */
  const anchors = new Set<Element>();
  let news = false;
  /** Parts of the document → whether they have too many elements to be read in one go. */
  const large = new WeakMap<Node, boolean>();

  function takeIn({ type, target, addedNodes }: MutationRecord): void {
    const holder = target instanceof Element ? target : target.parentElement;
    // Lists change most, and no message stands in them.
    if (holder?.closest(listParts)) return;
    if (type === 'characterData') waiting.push(target);
    else for (const node of addedNodes) waiting.push(node);
  }

  function consider(anchor: Element): void {
    if (anchors.size >= maxAnchors || anchors.has(anchor) || readAround(anchor, told).length === 0) return;
    anchors.add(anchor);
    news = true;
  }

  /** Finds the innermost elements of a part that hold a telling text, be it cut into elements of its own. */
  function locate(element: Element): void {
    if (silent.test(element.tagName)) return;
    const inside = [...element.children].filter((child) => hint.test(child.textContent ?? ''));
    if (inside.length === 0 || hasOwnHint(element)) consider(element);
    for (const child of inside) locate(child);
  }

  const hasOwnHint = (element: Element) =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && hint.test((node as Text).data),
    );

  /** Reads a small part of the document; of a large one, hands its parts back. */
  function read(node: Node): void {
    if (!node.isConnected) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const { data, parentElement } = node as Text;
      if (parentElement && data.length < maxRaw && hint.test(data)) locate(parentElement);
    } else if (node instanceof Element || node === document) {
      readPart(node as Element | Document);
    }
  }

  /** Measured once: what grows later has its text measured. */
  function isLarge(part: Node): boolean {
    let known = large.get(part);
    if (known === undefined) {
      const elements = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT);
      let count = 0;
      while (count <= maxPart && elements.nextNode()) count++;
      known = part === document || count > maxPart;
      large.set(part, known);
    }
    return known;
  }

  function readPart(part: Element | Document): void {
    if (part instanceof Element && (silent.test(part.tagName) || part.matches(listParts))) return;
    const text = isLarge(part) ? undefined : (part.textContent ?? '');
    if (text === undefined || text.length > maxPartText) {
      large.set(part, true);
      for (const node of part.childNodes) pending.push(node);
    } else if (hint.test(text)) locate(part as Element);
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
        read(node);
      }
      return false;
    },

    hasNews: () => news,

    seen() {
      news = false;
      const found: Seen[] = [];
      for (const anchor of anchors) {
        const texts = anchor.isConnected ? readAround(anchor, told) : [];
        if (texts.length === 0) anchors.delete(anchor);
        else if (isVisible(anchor) && !isQuoted(anchor)) {
          const where = kindOf(anchor);
          found.push(...texts.map((text) => ({ ...text, where, element: anchor })));
        }
      }
      return strongest(found);
    },
  };
}

/** What the signals make of an element's text, and of the short blocks of text around it. */
function readAround(anchor: Element, told: readonly Told<'text'>[]): Sighting[] {
  const found: Sighting[] = [];
  const notThese = new Set<string>();
  let element: Element | null = anchor;
  for (let level = 0; element && level < maxClimb; level++, element = element.parentElement) {
    const text = blockText(element);
    if (text === undefined) break;
    for (const { id, unless, texts, forms } of told) {
      if (unless?.test(text)) notThese.add(id);
      const match = matchText(texts, text);
      const form = match && forms && formIn(text, forms);
      if (match) found.push({ id, signal: 'text', where: '', ...match, ...(form && { form }) });
    }
  }
  return strongest(found.filter(({ id }) => !notThese.has(id)));
}

/** The folded text of an element, or undefined where it is too long to be a message; reads no more than that. */
function blockText(element: Element): string | undefined {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let raw = '';
  while (nodes.nextNode()) {
    const { data, parentElement } = nodes.currentNode as Text;
    if (parentElement && silent.test(parentElement.tagName)) continue;
    raw += data;
    if (raw.length > maxRaw) return undefined;
  }
  const text = fold(raw);
  return text.length > maxBlock ? undefined : text;
}

/** The controls of a message stand beside its text, in a block that holds both. */
function formIn(text: string, forms: NonNullable<TextSignal['forms']>): 'user' | 'admin' | undefined {
  return forms.admin.test(text) ? 'admin' : forms.user.test(text) ? 'user' : undefined;
}

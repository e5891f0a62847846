import type { PageSignal } from '../../detect/signals.ts';
import type { Sighting, TextSignal } from '../../detect/types.ts';
import { blocksAround } from './block.ts';
import { kindOf, matchText, strongest } from './match.ts';
import { isQuoted, silent } from './quoted.ts';
import type { SightedElement } from './reader.ts';
import { isVisible } from './visible.ts';

/** How far up from an element its block is looked for. */
const maxClimb = 6;
/** More candidates than any page has; a hostile page gets no more of our time than this. */
const maxAnchors = 64;

/** The signals' texts in one document, kept up to date by handing it each part that is there or has changed. */
export interface TextIndex {
  /** True when a place was found where a text may be. */
  read(part: Element | Text, text: string): boolean;
  /** The texts that people can see now. Its cost depends on the candidates alone. */
  seen(): SightedElement[];
}

export function createTextIndex(told: readonly PageSignal<'text'>[]): TextIndex {
  const hint = new RegExp(told.map(({ hint }) => hint.source).join('|') || '(?!)', 'i');
  /** Where a text was found: the elements around a telling text. Hidden or quoted, they are kept. */
  const anchors = new Set<Element>();

  function consider(anchor: Element): void {
    if (anchors.size < maxAnchors && !anchors.has(anchor) && readAround(anchor, told).length > 0)
      anchors.add(anchor);
  }

  /** Finds the innermost elements of a part that hold a telling text, be it cut into elements of its own. */
  function locate(element: Element): void {
    if (element.matches(silent)) return;
    const inside = [...element.children].filter((child) => hint.test(child.textContent ?? ''));
    if (inside.length === 0 || hasOwnHint(element)) consider(element);
    for (const child of inside) locate(child);
  }

  const hasOwnHint = (element: Element) =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && hint.test((node as Text).data),
    );

  return {
    read(part, text) {
      const known = anchors.size;
      const element = part instanceof Element ? part : part.parentElement;
      if (element && hint.test(text)) locate(element);
      return anchors.size > known;
    },

    seen() {
      const found: SightedElement[] = [];
      for (const anchor of anchors) {
        const texts = anchor.isConnected ? readAround(anchor, told) : [];
        if (texts.length === 0) anchors.delete(anchor);
        else if (isVisible(anchor) && !isQuoted(anchor)) {
          const where = kindOf(anchor);
          found.push(...texts.map((text) => ({ ...text, where, element: anchor })));
        }
      }
      return found;
    },
  };
}

/** What the signals make of an element's text, and of the short blocks of text around it. */
function readAround(anchor: Element, told: readonly PageSignal<'text'>[]): Sighting[] {
  const found: Sighting[] = [];
  const notThese = new Set<string>();
  for (const { text } of blocksAround(anchor, maxClimb)) {
    for (const { id, unless, texts, forms } of told) {
      if (unless?.test(text)) notThese.add(id);
      const match = matchText(texts, text);
      const form = match && forms && formIn(text, forms);
      if (match) found.push({ id, signal: 'text', where: '', ...match, ...(form && { form }) });
    }
  }
  return strongest(found.filter(({ id }) => !notThese.has(id)));
}

/** The controls of a message stand beside its text, in a block that holds both. */
function formIn(text: string, forms: NonNullable<TextSignal['forms']>): 'user' | 'admin' | undefined {
  return forms.admin.test(text) ? 'admin' : forms.user.test(text) ? 'user' : undefined;
}

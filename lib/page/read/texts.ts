import type { PageSignal } from '../../detect/signals.ts';
import type { TextSignal } from '../../detect/types.ts';
import { blocksAround } from './block.ts';
import { controlsAfter, labelOf, type Standing } from './company.ts';
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
  /** The texts that people can see now, `inside` the admin center or not. Its cost depends on the candidates alone. */
  seen(inside: boolean): SightedElement[];
}

/** Whether words stand as the page's own message does, rather than in a name. */
export type IsOwn = (signal: PageSignal<'text'>, standing: Standing) => boolean;

export function createTextIndex(told: readonly PageSignal<'text'>[], isOwn: IsOwn): TextIndex {
  const hint = new RegExp(told.map(({ hint }) => hint.source).join('|') || '(?!)', 'i');
  /** Where a text was found: the elements around a telling text. Hidden or quoted, they are kept. */
  const anchors = new Set<Element>();

  /** What the signals make of an element's text, and of the short blocks of text around it. */
  function readAround(anchor: Element, inside: boolean): SightedElement[] {
    const found: SightedElement[] = [];
    const where = kindOf(anchor);
    const notThese = new Set<string>();
    for (const { block, text } of blocksAround(anchor, maxClimb)) {
      for (const signal of told) {
        const { id, unless, texts, forms } = signal;
        if (unless?.test(text)) notThese.add(id);
        const match = matchText(texts, text);
        if (!match) continue;
        const form = forms && formIn(controlsAfter(anchor, block).map(labelOf).join(), forms);
        const { length } = match.seen;
        const standing = { anchor, block, length, other: text.length - length, inside };
        // Anybody can call something by these words.
        if (match.confidence === 'certain' && !isOwn(signal, standing)) match.confidence = 'possible';
        // In the innermost block a domain ends where it does; further out the next word may stand right behind it.
        const { domain } = found.find((inner) => inner.id === id) ?? match;
        found.push({
          ...match,
          ...(domain && { domain }),
          ...(form && { form }),
          ...{ id, signal: 'text', where, element: anchor },
        });
      }
    }
    return strongest(found.filter(({ id }) => !notThese.has(id)));
  }

  function consider(anchor: Element): void {
    if (anchors.size < maxAnchors && !anchors.has(anchor) && readAround(anchor, true).length > 0)
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

    seen(inside) {
      const found: SightedElement[] = [];
      for (const anchor of anchors) {
        const texts = anchor.isConnected ? readAround(anchor, inside) : [];
        if (texts.length === 0) anchors.delete(anchor);
        else if (isVisible(anchor) && !isQuoted(anchor)) found.push(...texts);
      }
      return found;
    },
  };
}

/** The message's form, by what its controls are called. */
function formIn(labels: string, forms: NonNullable<TextSignal['forms']>): 'user' | 'admin' | undefined {
  return forms.admin.test(labels) ? 'admin' : forms.user.test(labels) ? 'user' : undefined;
}

import { fold } from '../fold.ts';
import type { PageLanguage, RuleText, SeenText, TextRule } from '../types.ts';
import { isQuoted } from './quoted.ts';
import { isVisible } from './visible.ts';

/** Texts inside these are never shown. */
const silent = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|TITLE)$/;

/** A message is short. In folded characters; longer blocks are articles, lists, whole pages. */
const maxBlock = 480;
/** Before folding, which takes away indentation and the like. */
const maxRaw = 3 * maxBlock;
/** What may stand before the message in its block: a title such as "Action required". */
const maxBefore = 48;
/** How far up from a text node its block is looked for. */
const maxClimb = 6;
/** Stop a slice of work after this many milliseconds; checked every `stride` nodes. */
const sliceLimit = 8;
const stride = 64;
/** More pending changes than this, and the whole document is read instead. */
const maxQueue = 5000;
/** More candidates than any page has; a hostile page gets no more of our time than this. */
const maxAnchors = 64;

/** The rules' texts in one document, kept up to date by handing it what was added or changed. */
export interface TextIndex {
  /** Takes in a new or changed node. */
  add(node: Node): void;
  /** Works on what was taken in, for a few milliseconds. True when nothing is left. */
  work(): boolean;
  /** Whether a place was found, since the last look, where a text may be. */
  hasNews(): boolean;
  /** The texts that people can see now. Its cost depends on the candidates alone. */
  seen(): SeenText[];
}

export function createTextIndex(rules: readonly TextRule[]): TextIndex {
  const hint = new RegExp(rules.map((rule) => rule.hint.source).join('|'), 'i');
  const queue = new Set<Node>();
  /** Where a rule's text was found: the elements around a telling text node. Hidden or quoted, they are kept. */
  const anchors = new Set<Element>();
  let walker: TreeWalker | undefined;
  let news = false;

  function consider(anchor: Element): void {
    if (anchors.size >= maxAnchors || readAround(anchor, rules).length === 0) return;
    anchors.add(anchor);
    news = true;
  }

  function readText({ data, parentElement }: Text): void {
    if (parentElement && data.length < maxRaw && hint.test(data) && !silent.test(parentElement.tagName)) {
      consider(parentElement);
    }
  }

  /** Begins with a node of the queue: a text is read at once, of all else the texts inside are handed back. */
  function takeUp(node: Node): TreeWalker | undefined {
    queue.delete(node);
    if (!node.isConnected) return undefined;
    if (node.nodeType !== Node.TEXT_NODE) return document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    readText(node as Text);
    return undefined;
  }

  return {
    add(node) {
      if (queue.size >= maxQueue) {
        queue.clear();
        queue.add(document);
      } else queue.add(node);
    },

    work() {
      const end = performance.now() + sliceLimit;
      if (walker && !walker.currentNode.isConnected) {
        // The page took away the very place we had got to: begin again with what is left of it.
        queue.add(walker.root);
        walker = undefined;
      }
      let done = false;
      for (let count = 1; !done && (count % stride > 0 || performance.now() < end); count++) {
        if (walker?.nextNode()) readText(walker.currentNode as Text);
        else {
          const [node] = queue;
          walker = node && takeUp(node);
          done = node === undefined;
        }
      }
      return done;
    },

    hasNews: () => news,

    seen() {
      news = false;
      const found: SeenText[] = [];
      for (const anchor of anchors) {
        const texts = anchor.isConnected ? readAround(anchor, rules) : [];
        if (texts.length === 0) anchors.delete(anchor);
        else if (isVisible(anchor) && !isQuoted(anchor)) found.push(...texts);
      }
      return strongest(found);
    },
  };
}

/** What the rules make of an element's text, and of the short blocks of text around it. */
function readAround(anchor: Element, rules: readonly TextRule[]): SeenText[] {
  const texts: SeenText[] = [];
  let element: Element | null = anchor;
  for (let level = 0; element && level < maxClimb; level++, element = element.parentElement) {
    const text = blockText(element);
    if (text === undefined) break;
    for (const rule of rules) {
      const match = matchText(rule, text);
      const form = match && rule.forms && formIn(text, rule.forms);
      if (match) texts.push({ id: rule.id, ...match, ...(form && { form }) });
    }
  }
  return strongest(texts);
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

/** What a rule makes of a block of folded text. */
function matchText(
  rule: TextRule,
  text: string,
): Pick<SeenText, 'language' | 'confidence' | 'domain'> | undefined {
  for (const language of Object.keys(rule.texts) as PageLanguage[]) {
    const { possible, certain } = rule.texts[language] as RuleText;
    const matches = possible.map((pattern) => pattern.exec(text));
    const start = Math.min(...matches.map((match) => match?.index ?? Number.POSITIVE_INFINITY));
    if (!matches.every(Boolean) || start > maxBefore || isQuotation(text, start)) continue;
    const domain = matches.find((match) => match?.groups?.domain)?.groups?.domain?.slice(0, 253);
    const confidence = certain?.every((pattern) => pattern.test(text)) ? 'certain' : 'possible';
    return { language, confidence, ...(domain && { domain }) };
  }
  return undefined;
}

/** A sentence in quotation marks is told about, not said. */
function isQuotation(text: string, start: number): boolean {
  return /["“”„«»「『]\s?$/.test(text.slice(0, start));
}

/** The controls of a message stand beside its text, in a block that holds both. */
function formIn(text: string, forms: NonNullable<TextRule['forms']>): 'user' | 'admin' | undefined {
  return forms.admin.test(text) ? 'admin' : forms.user.test(text) ? 'user' : undefined;
}

/** One sighting a rule: the surest, and among equals the one that says most. */
function strongest(texts: SeenText[]): SeenText[] {
  const rank = (text: SeenText) =>
    (text.confidence === 'certain' ? 4 : 0) + (text.form ? 2 : 0) + (text.domain ? 1 : 0);
  const best = new Map<string, SeenText>();
  for (const text of texts) {
    const held = best.get(text.id);
    if (!held || rank(text) > rank(held)) best.set(text.id, text);
  }
  return [...best.values()];
}

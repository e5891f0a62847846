import { anyDomain } from '../../detect/fixture.ts';
import type { PageSignal } from '../../detect/signals.ts';
import { fold } from '../../text/fold.ts';
import { interfaceWords } from './words.ts';

/** Longer than any message: what is longer is masked without being searched. */
const maxText = 1500;

/** Replaces texts by dots of their length, save what the signals look for and common words of the interface. */
export interface Mask {
  /** Takes in what stands below an element: a message may be cut into several texts. */
  learn(root: Element): void;
  text(node: Text): string;
  words(text: string): string;
}

/** What becomes of a character. The first of a domain becomes a made-up domain, the others of it nothing. */
type Fate = 'dot' | 'keep' | 'domain' | 'drop';

export function createMask(signals: readonly PageSignal[]): Mask {
  const patterns = signals.flatMap(patternsOf);
  const fates = new WeakMap<Text, Fate[]>();

  /** Marks what is matched in a text that may be spread over several nodes. */
  function mark(text: string, fate: (index: number, fate: Fate) => void): void {
    const folded = fold(text);
    for (const pattern of patterns) {
      const match = pattern.exec(folded);
      if (!match || match[0].length < 2) continue;
      markRange(text, match[0], (index) => fate(index, 'keep'));
      const domain = match.groups?.domain;
      if (domain) markRange(text, domain, (index, isFirst) => fate(index, isFirst ? 'domain' : 'drop'));
    }
  }

  function learn(element: Element): void {
    const text = element.textContent ?? '';
    for (const child of element.children) learn(child);
    if (text.length > maxText || text.trim() === '') return;
    const nodes = textsIn(element);
    mark(nodes.map(({ data }) => data).join(''), (index, fate) => {
      let start = 0;
      for (const node of nodes) {
        if (index < start + node.data.length) {
          const own = fates.get(node) ?? new Array<Fate>(node.data.length).fill('dot');
          if (own[index - start] === 'dot' || fate !== 'keep') own[index - start] = fate;
          fates.set(node, own);
          return;
        }
        start += node.data.length;
      }
    });
  }

  const words = (text: string) => {
    if (isInterfaceWord(text)) return text;
    const own = new Array<Fate>(text.length).fill('dot');
    if (text.length <= maxText)
      mark(text, (index, fate) => {
        own[index] = fate;
      });
    return render(text, own);
  };

  return {
    learn,
    words,
    text: (node) => (isInterfaceWord(node.data) ? node.data : render(node.data, fates.get(node) ?? [])),
  };
}

function isInterfaceWord(text: string): boolean {
  const folded = fold(text);
  return interfaceWords.has(folded) || interfaceWords.has(folded.replace(/ ?\(\d+\)$/, ''));
}

function render(text: string, fates: readonly Fate[]): string {
  const masked = [...text.split('')].map((character, index) => {
    const fate = fates[index] ?? 'dot';
    if (fate === 'domain') return anyDomain;
    // A letter of an icon font is no text: a dot would be.
    if (fate === 'drop' || /[\uE000-\uF8FF]/.test(character)) return '';
    return fate === 'keep' || /\s/.test(character) ? character : '•';
  });
  return masked.join('');
}

function textsIn(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Where a folded piece stands in text that hasn't been folded. */
function markRange(text: string, piece: string, mark: (index: number, isFirst: boolean) => void): void {
  const found = loosely(piece).exec(text);
  for (let index = 0; found && index < found[0].length; index++) mark(found.index + index, index === 0);
}

function loosely(folded: string): RegExp {
  const invisible = '[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]*';
  const source = [...folded]
    .map((character) => {
      if (character === ' ') return '[\\s\\u00A0\\u3000]+';
      if (character === "'") return "['\u2018\u2019\u201A\u201B\u02BC`\u00B4]";
      return character.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
    })
    .join(invisible);
  return new RegExp(source, 'iu');
}

/** What a sign-in page's error says of itself, beside the names in it. */
const errorPatterns = [/aadsts\d{4,8}/, /national cloud '[\w.]+'/];

/** Every pattern of a signal that meets text. */
function patternsOf(told: PageSignal): RegExp[] {
  switch (told.kind) {
    case 'text':
      return [
        ...textPatterns(told.texts),
        ...Object.values(told.forms ?? {}),
        ...(told.unless ? [told.unless] : []),
      ];
    case 'sign-in':
      return [
        ...errorPatterns,
        ...Object.values(told.codes ?? {}).flatMap(({ message }) => message ?? []),
        ...textPatterns(told.texts ?? {}),
      ];
    case 'label':
      return [...(told.page ? [told.page] : []), ...Object.values(told.labels).map(({ text }) => text)];
    case 'missing-tab':
      return [told.tab, told.inside, ...Object.values(told.siblings), ...Object.values(told.page)];
    default:
      return [];
  }
}

function textPatterns(texts: Extract<PageSignal, { kind: 'text' }>['texts']): RegExp[] {
  return Object.values(texts).flatMap(({ possible, certain = [] }) => [...possible, ...certain]);
}

import { anyDomain } from '../../detect/fixture.ts';
import type { PageSignal } from '../../detect/signals.ts';
import { fold } from '../../text/fold.ts';
import { interfaceWords } from './words.ts';

/** Longer than any message: what is longer is masked without being searched. */
const maxText = 1000;
/** Cut into more texts than any message. */
const maxNodes = 100;

/** Replaces texts by dots of their length, save what the signals look for and common words of the interface. */
export interface Mask {
  /** Takes in an element before the texts in it are asked for: a message may be cut into several of them. */
  learn(element: Element): void;
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
      const whole = match && match[0].length > 1 ? loosely(match[0]).exec(text) : null;
      if (!match || !whole) continue;
      // Of a pattern with groups these are the rule's own words, and between them stands what a page fills in.
      const parts = match.length > 1 ? match.slice(1).filter(Boolean) : [match[0]];
      let from = whole.index;
      for (const part of parts) {
        const rest = loosely(part).exec(text.slice(from));
        if (!rest) break;
        const isDomain = part === match.groups?.domain;
        for (let index = 0; index < rest[0].length; index++)
          fate(from + rest.index + index, !isDomain ? 'keep' : index === 0 ? 'domain' : 'drop');
        from += rest.index + rest[0].length;
      }
    }
  }

  function learn(element: Element): void {
    const nodes = textsIn(element);
    const text = nodes.map(({ data }) => data).join('');
    if (text.trim() === '') return;
    mark(text, (index, fate) => {
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
  return interfaceWords.has(folded) || interfaceWords.has(folded.replace(/ ?\(\d{1,4}\)$/, ''));
}

function render(text: string, fates: readonly Fate[]): string {
  const masked = [...text.split('')].map((character, index) => {
    const fate = fates[index] ?? 'dot';
    if (fate === 'domain') return anyDomain;
    // Letters of icon fonts and invisible marks are no text: a dot would be.
    if (fate === 'drop' || fold(character) === '')
      return /\s/.test(character) && fate !== 'drop' ? character : '';
    return fate === 'keep' || /\s/.test(character) ? character : '•';
  });
  return masked.join('');
}

/** The texts in an element, none where they are too many or too long for a message. */
function textsIn(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  let length = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    length += node.data.length;
    if (nodes.push(node) > maxNodes || length > maxText) return [];
  }
  return nodes;
}

/** Finds a folded piece in text that hasn't been folded. */
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
const errorPatterns = [
  /aadsts\d{4,8}/,
  // The lines of a page that blocks: its number, and that ids stand below, but not which.
  /^[^\d:"']{2,40}(: ?\d{4,8})$/,
  /^[^\d:"']{2,40}(: ?)[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/,
  /(tenant ')\S*(' request is being redirected to the national cloud '(?:microsoftonline\.(?:com|us|cn)|chinacloudapi\.cn)')/,
  /tenant is being redirected to the national cloud '(?:microsoftonline\.(?:com|us|cn)|chinacloudapi\.cn)'/,
];

/** A pattern for the beginning of a text, found anywhere in it. */
const anywhere = ({ source, flags }: RegExp) => new RegExp(source.replace('^\\W*', ''), flags);

/** Every pattern of a signal that meets text. */
function patternsOf(told: PageSignal): RegExp[] {
  switch (told.kind) {
    case 'text':
      return [
        ...textPatterns(told.texts),
        ...Object.values(told.forms ?? {}),
        ...(told.beside?.label ? [told.beside.label] : []),
        ...(told.unless ? [told.unless] : []),
      ];
    case 'sign-in':
      return [
        ...errorPatterns,
        ...Object.values(told.codes ?? {}).flatMap(({ message }) => (message ? anywhere(message) : [])),
        ...textPatterns(told.texts ?? {}),
      ];
    case 'label':
      return [
        told.page ?? [],
        told.column ?? [],
        ...Object.values(told.labels).map(({ text }) => text),
      ].flat();
    case 'missing-tab':
      return [told.tab, told.inside, ...Object.values(told.siblings), ...Object.values(told.page)];
    default:
      return [];
  }
}

function textPatterns(texts: Extract<PageSignal, { kind: 'text' }>['texts']): RegExp[] {
  return Object.values(texts).flatMap(({ possible, certain = [] }) => [...possible, ...certain]);
}

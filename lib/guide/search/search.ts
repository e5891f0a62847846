import type { GuideWords } from '../../../locales/shape/guide.ts';
import type { PhrasesWords } from '../../../locales/shape/phrases.ts';
import type { FindingId } from '../../facts/findings.ts';
import { plainText } from '../text.ts';
import type { Guide } from '../types.ts';
import type { Language } from './language.ts';
import { type Asked, createMatcher, type Match, type Passage, type Saying } from './matcher.ts';

/** A language that is searched in. */
export interface SearchedLanguage {
  language: Language;
  words: GuideWords;
  phrases: PhrasesWords;
  findings: Record<FindingId, Record<'title' | 'what', string>>;
}

/** A language of which only the names on screens are known: a page can be in another than the guide. */
export interface ScreensLanguage {
  language: Language;
  names: Readonly<Record<string, string | undefined>>;
}

/** A place of the guide that fits what was asked. */
export interface Hit {
  node: string;
  /** The words of the query that brought it. */
  words: string[];
}

/** What a search comes to, best first. */
export type Found =
  /** One place is clearly meant; the others come after it. */
  | { kind: 'answer'; hits: [Hit, ...Hit[]] }
  | { kind: 'list'; hits: [Hit, ...Hit[]] }
  /** Something is wrong, and nothing says what: the questions will tell. */
  | { kind: 'vague' }
  /** Nothing fits. `near` has what comes nearest, which may be nothing. */
  | { kind: 'nothing'; near: Hit[] };

/** The places that a search comes to, best first: the questions where it is only said that something is wrong. */
export function nodesFound({ start }: Guide, found: Found): string[] {
  if (found.kind === 'vague') return [start];
  return found.kind === 'nothing' ? [] : found.hits.map(({ node }) => node);
}

/** Finds places of the guide by what people type: words, error strings, mail subjects, codes. */
export type GuideSearch = (query: string) => Found;

/** Below this, a place has too little of what was asked. */
const enough = 0.3;
/** Below this, it doesn't even come near. */
const near = 0.12;
/** From this on a place answers what was asked, where the next one is this far behind. */
const clear = { score: 0.6, ahead: 1.25 };
/** As if it had been said whole: even words that say little are then meant. */
const whole = 0.85;
/** What a language counts for that isn't the chosen one: the same words can stand in both. */
const other = 0.97;
/** What a question has ahead of the outcomes that it leads to: who says only what all of them say gets the question. */
const asks = 1.1;
/** Short of what is said word for word. */
const almost = 0.99;
/** What a further sentence about the same place adds of its own. */
const also = 0.25;
/** Words of a question, at most; in a longer text one of its sentences tells. */
const longest = 16;

/** How far the texts of a node can be relied on to say what people mean by it. */
const trust = { phrase: 1, title: 1, finding: 0.95, screen: 0.9, label: 0.85 };

/** A name that stands at more nodes than this says nothing of any of them. */
const rareName = 8;

/** Prepares the search: the chosen language first. */
export function createSearch(
  guide: Guide,
  languages: readonly SearchedLanguage[],
  screens: readonly ScreensLanguage[] = [],
): GuideSearch {
  const matchers = [
    ...languages.map((of) => createMatcher(of.language, sayingsIn(guide, of), passagesIn(guide, of.words))),
    ...screens.map((of) => createMatcher(of.language, namesIn(guide, languages[0]?.words, of), [])),
  ];
  return (query) => {
    const named = nodeNamed(guide, query);
    if (named) return { kind: 'answer', hits: [{ node: named, words: [query.trim()] }] };
    const parts = partsOf(query);
    const asked = parts.map((part) => matchers.map((match) => match(part, parts.length > 1)));
    const hits = best(guide, asked);
    const [first, second] = hits;
    const isVague = asked.length > 0 && asked.every((of) => of.some(saysLittle));
    if (first?.node === guide.start || (isVague && (first?.score ?? 0) < whole)) return { kind: 'vague' };
    const found = hits.filter(({ score, isMeant }) => isMeant && score >= enough).map(hitOf);
    if (!first || !hasAny(found))
      return { kind: 'nothing', near: hits.filter(({ score }) => score >= near).map(hitOf) };
    const isClear = first.score >= clear.score && first.score >= clear.ahead * (second?.score ?? 0);
    return { kind: isClear ? 'answer' : 'list', hits: found };
  };
}

interface Scored extends Match {
  node: string;
}

const hitOf = ({ node, words, score }: Scored): Hit => ({ node, words: [...words], score }) as Hit;

const hasAny = (hits: Hit[]): hits is [Hit, ...Hit[]] => hits.length > 0;

/** Nothing in it could be looked for, though its words are known. */
const saysLittle = ({ telling, matches }: Asked): boolean => telling === 0 && matches.size > 0;

/** How well each node fits all parts of a text, the best first. What isn't meant counts only where nothing is. */
function best(guide: Guide, asked: readonly (readonly Asked[])[]): Scored[] {
  const found = new Map<string, Match[]>();
  for (const languages of asked) {
    for (const [node, match] of inAnyLanguage(languages)) {
      const held = found.get(node);
      if (held) held.push(match);
      else found.set(node, [match]);
    }
  }
  return [...found]
    .map(([node, matches]) => {
      const match = together(matches);
      const isQuestion = guide.nodes[node]?.kind === 'question';
      return {
        node,
        ...match,
        score: isQuestion ? Math.max(match.score, Math.min(almost, match.score * asks)) : match.score,
      };
    })
    .sort((a, b) => Number(b.isMeant) - Number(a.isMeant) || b.score - a.score);
}

/** What the languages say of one part: of each node the better. */
function inAnyLanguage(languages: readonly Asked[]): Map<string, Match> {
  const found = new Map<string, Match>();
  languages.forEach(({ matches }, index) => {
    for (const [node, match] of matches) {
      const score = index === 0 ? match.score : match.score * other;
      const held = found.get(node);
      if (!held || (match.isMeant && !held.isMeant) || (match.isMeant === held.isMeant && score > held.score))
        found.set(node, { ...match, score });
    }
  });
  return found;
}

/** What several parts of a text say of a node: what the best says, and a little of each other. */
function together(matches: readonly Match[]): Match {
  const meant = matches.filter(({ isMeant }) => isMeant);
  const counted = meant.length > 0 ? meant : matches;
  const scores = counted.map(({ score }) => score).sort((a, b) => b - a);
  const [first = 0, ...more] = scores;
  return {
    score: Math.min(1, first + also * more.reduce((sum, score) => sum + score, 0)),
    words: new Set(counted.flatMap(({ words }) => [...words])),
    isMeant: meant.length > 0,
  };
}

/**
 * What is asked in a text: the whole where it is short, else its sentences, long ones in parts, those that say too little
 * on their own left out. A number with a word or two beside it is somebody's number and asks nothing.
 */
function partsOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => /\p{L}/u.test(line) && !isSomebodysNumber(line));
  const short = lines.join('\n');
  if (size(short) <= longest) return short.trim() === '' ? [] : [short];
  const sentences = lines.flatMap((line) => line.split(/[.!?;](?:\s|$)|[\u3002\uff01\uff1f]/));
  return sentences
    .flatMap((sentence) =>
      size(sentence) <= longest ? [sentence] : [sentence, ...sentence.split(/[,:\u3001\uff0c\uff1a]/)],
    )
    .filter((part) => size(part) > 1);
}

/** A text's length in words; of one without blanks, in about as many. */
const size = (text: string): number =>
  (text.match(/[\p{Script=Latin}\p{N}'.-]+|[\p{Script=Han}\u3005]{1,2}|[\p{Script=Katakana}\u30fc]+/gu) ?? [])
    .length;

/** A phone number, an order: five digits or more, and hardly a word. */
function isSomebodysNumber(line: string): boolean {
  const number = /\d(?:[\d\s().-]*\d){4,}/.exec(line)?.[0];
  return number !== undefined && size(line.replace(number, ' ')) <= 3;
}

/** The node that is meant by its outcome's code, or by the name of the finding that opens it. */
function nodeNamed(guide: Guide, query: string): string | undefined {
  const name = query.trim().toLowerCase();
  const [, number] = /^vl[\s-]?(\d+)$/.exec(name) ?? [];
  if (number === undefined) return Object.entries(guide.entries).find(([finding]) => finding === name)?.[1];
  return Object.keys(guide.nodes).find((id) => {
    const node = guide.nodes[id];
    return node?.kind === 'outcome' && node.code === `VL-${number}`;
  });
}

/** What people call the nodes, and what the guide does. */
function sayingsIn(guide: Guide, { words, phrases, findings }: SearchedLanguage): Saying[] {
  const say = (text: string) => plainText(text, words.terms);
  const found = Object.entries(guide.entries).flatMap(([finding, node]): Saying[] => {
    const { title } = findings[finding as FindingId];
    return [{ node, text: title, trust: trust.finding }];
  });
  const own = Object.entries(guide.nodes).flatMap(([node, { kind, ...of }]): Saying[] => {
    const { title = '', options = {} } = words.nodes[node] ?? {};
    const leads = 'options' in of ? of.options : {};
    return [
      { node, text: say(title), trust: trust.title },
      ...(phrases[node] ?? []).map((text) => ({ node, text, trust: trust.phrase })),
      ...Object.entries(leads).map(([option, to]) => ({
        node: to,
        text: say(options[option] ?? ''),
        trust: trust.label,
      })),
    ];
  });
  return [...found, ...own];
}

/** All that the guide says at each node. */
function passagesIn(guide: Guide, { nodes, terms }: GuideWords): Passage[] {
  return Object.keys(guide.nodes).map((node) => {
    const { body, verify, told, after, note, options, steps } = nodes[node] ?? {};
    const texts = [
      body,
      verify,
      told,
      after,
      note,
      ...Object.values(options ?? {}),
      ...Object.values(steps ?? {}),
    ];
    return { node, text: texts.map((text = '') => plainText(text, terms)).join('\n') };
  });
}

/** The names on screens that a node speaks of in the title, or in the answers that lead to it. */
function namesIn(guide: Guide, words: GuideWords | undefined, { names }: ScreensLanguage): Saying[] {
  const nodes = new Map<string, Set<string>>();
  const note = (node: string, text = '') => {
    for (const [, name = ''] of text.matchAll(/\{(\w+)\}/g))
      nodes.set(name, (nodes.get(name) ?? new Set()).add(node));
  };
  for (const [id, node] of Object.entries(guide.nodes)) {
    const own = words?.nodes[id];
    note(id, own?.title);
    note(id, own?.body);
    if (node.kind === 'question')
      for (const [option, to] of Object.entries(node.options)) note(to, own?.options?.[option]);
  }
  return [...nodes].flatMap(([name, at]) => {
    const text = names[name];
    return text === undefined || at.size > rareName
      ? []
      : [...at].map((node) => ({ node, text, trust: trust.screen }));
  });
}

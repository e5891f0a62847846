import { distance } from 'fastest-levenshtein';
import { memo } from '../../text/memo.ts';
import { isCode, type Language, type Word } from './language.ts';

/** Something short that says what a node is about: a phrase of people, a title, the label of an answer. */
export interface Saying {
  node: string;
  text: string;
  /** How far it can be relied on, up to 1. */
  trust: number;
}

/** All that stands at a node. */
export interface Passage {
  node: string;
  text: string;
}

/** How well a node fits what was asked: up to 1. */
export interface Match {
  score: number;
  /** The words of the query that stand there. */
  words: Set<string>;
  /** Whether that is enough to say that the query is about it. */
  isMeant: boolean;
}

export interface Asked {
  matches: Map<string, Match>;
  /** How many words there are in it that could be looked for. */
  telling: number;
}

/** A term that a word of the query may mean, and how sure that is. */
interface Meaning {
  term: string;
  sure: number;
}

/** What a mistyped word counts for, an unfinished one, and the part of a compound. */
const sure = { mistyped: 0.8, unfinished: 0.7, part: 0.7 };

/** What a saying counts for where only one of it and the query has a "not". */
const opposite = 0.85;

/** How much of the score is the best saying's, and how much what stands anywhere at the node. */
const share = { saying: 0.65, anywhere: 0.35 };

/** How often a word stands at a node: in a saying counts whole, in the rest half; from `half` on each further adds little. */
const counting = { saying: 1, passage: 0.5, half: 1 };

/** Languages that write several words as one. */
const hasCompounds: ReadonlySet<string> = new Set(['de', 'ja']);

/**
 * What a sentence is taken to weigh: one that weighs more tells a story, of which a saying is only a part; one that stands
 * among others and weighs less says little by itself.
 */
const sentence = { most: 18, least: 14 };

interface Indexed {
  node: string;
  trust: number;
  terms: Map<string, number>;
  total: number;
  /** Whether it is a single word that says it all: VLSC, or password. */
  isName: boolean;
  /** All of its words in their order, those too that say little: "no permission" isn't "permission". */
  said: string;
  isNegated: boolean;
}

/**
 * Finds nodes by the words that a query and a saying have in common: the cosine of the two, each word by its weight and
 * by how few nodes it is used at. One saying after another, as three words of one say more than three of three.
 */
export function createMatcher(language: Language, sayings: readonly Saying[], passages: readonly Passage[]) {
  const anywhere = new Map<string, Map<string, number>>();
  const terms = new Map<string, string>();
  const read = (node: string, text: string, times: number): Word[] => {
    const words = language.words(text);
    const at = anywhere.get(node) ?? new Map<string, number>();
    anywhere.set(node, at);
    for (const { raw, term } of unique(words)) {
      at.set(term, (at.get(term) ?? 0) + times);
      if (canBeMeant(raw)) terms.set(raw, term);
    }
    return words;
  };
  const taken = sayings.map(({ node, text, trust }) => ({
    node,
    trust,
    words: read(node, text, counting.saying),
  }));
  for (const { node, text } of passages) read(node, text, counting.passage);

  const counts = new Map<string, number>();
  for (const at of anywhere.values())
    for (const term of at.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const rarity = (term: string): number => Math.log(1 + anywhere.size / (counts.get(term) ?? 3));
  const heavy = ({ term, weight }: Word): number => weight * rarity(term);

  const holding = new Map<string, Indexed[]>();
  for (const { node, trust, words } of taken) {
    const isName = words.length === 1;
    const saying: Indexed = {
      node,
      trust,
      terms: new Map(),
      total: 0,
      isName,
      said: said(words),
      isNegated: words.some((word) => word.isNegation),
    };
    for (const word of words) saying.terms.set(word.term, heavy(word));
    for (const weight of saying.terms.values()) saying.total += weight;
    for (const term of saying.terms.keys()) {
      const held = holding.get(term);
      if (held) held.push(saying);
      else holding.set(term, [saying]);
    }
  }

  const raws = [...terms.keys()];
  const meanings = memo((raw: string): Meaning[] => {
    const like = (found: readonly string[], how: number) =>
      found.map((one) => ({ term: terms.get(one) ?? one, sure: how }));
    if (!canBeMeant(raw) || raw.length < 2) return [];
    const limit = raw.length > 8 ? 2 : raw.length > 3 ? 1 : 0;
    const near = limit > 0 ? raws.filter((one) => isMistyped(raw, one, limit)) : [];
    if (near.length > 0) return like(near, sure.mistyped);
    return hasCompounds.has(language.locale) ? like(partsOf(raw, raws), sure.part) : [];
  });
  const begun = memo((raw: string): Meaning[] =>
    canBeMeant(raw) && raw.length > 2
      ? raws
          .filter((one) => one.startsWith(raw))
          .map((one) => ({ term: terms.get(one) ?? one, sure: sure.unfinished }))
      : [],
  );
  /** What a word may mean; the last one may still be being typed. */
  const meaningsOf = ({ raw, term }: Word, isLast: boolean): Meaning[] => {
    if (counts.has(term)) return [{ term, sure: 1 }];
    const unfinished = isLast ? begun(raw) : [];
    return unfinished.length > 0 ? unfinished : meanings(raw);
  };

  /** Matches one sentence, alone or among others. */
  return function match(text: string, isAmongOthers = false): Asked {
    const every = language.words(text);
    const asked = said(every);
    const isNegated = every.some((word) => word.isNegation);
    const words = unique(every);
    const all = words.reduce((sum, word) => sum + heavy(word), 0);
    const size = Math.max(Math.min(all, sentence.most), isAmongOthers ? sentence.least : 0);
    // A number that nothing here has says nothing either way.
    const telling = words.filter(
      (word) => isTelling(word) && (counts.has(word.term) || !isCode(word.raw)),
    ).length;
    const isKnown = words.every((word) => !isTelling(word) || counts.has(word.term));
    const common = new Map<Indexed, Common>();
    const found = new Map<string, Here>();
    for (const word of words) {
      const weight = heavy(word);
      const sayings = new Map<Indexed, number>();
      const nodes = new Map<string, number>();
      for (const { term, sure: how } of meaningsOf(word, word === words.at(-1))) {
        for (const saying of holding.get(term) ?? [])
          raise(sayings, saying, how * Math.min(weight, saying.terms.get(term) ?? 0));
        for (const [node, at] of anywhere) {
          const times = at.get(term);
          if (times) raise(nodes, node, how * weight * (times / (times + counting.half)));
        }
      }
      for (const [node, shared] of nodes) {
        const here = found.get(node) ?? { weight: 0, words: new Set(), said: new Set() };
        here.weight += shared;
        if (isTelling(word)) here.words.add(word.raw);
        found.set(node, here);
      }
      for (const [saying, shared] of sayings) {
        const held = common.get(saying) ?? { weight: 0, telling: 0 };
        common.set(saying, {
          weight: held.weight + shared,
          telling: held.telling + (isTelling(word) ? 1 : 0),
        });
        if (isTelling(word)) found.get(saying.node)?.said.add(word.term);
      }
    }

    const best = new Map<string, number>();
    const exact = new Map<string, number>();
    const meant = new Set<string>();
    for (const [saying, shared] of common) {
      const { node, trust, total, isName } = saying;
      if (saying.said === asked) raise(exact, node, trust);
      const isAlike = saying.isNegated === isNegated ? 1 : opposite;
      raise(best, node, (trust * isAlike * shared.weight) / Math.sqrt(size * total));
      const here = found.get(node)?.said.size ?? 0;
      // One word in common is enough of a short query. Of a longer one it has to be two, or a name.
      const isMeant =
        (telling < 2 && !isAmongOthers) ||
        shared.telling > 1 ||
        (here > 1 && here >= telling / 2) ||
        (shared.telling === 1 && ((telling === 2 && isKnown) || (telling < 5 && isName)));
      if (isMeant) meant.add(node);
    }
    const matches = [...found].map(([node, { weight, words: own }]): [string, Match] => {
      const alike = share.saying * (best.get(node) ?? 0) + share.anywhere * (weight / all);
      const score = Math.max(alike, exact.get(node) ?? 0);
      return [node, { score, words: own, isMeant: meant.has(node) }];
    });
    return { matches: new Map(matches), telling };
  };
}

/** What stands at a node of a query. */
interface Here {
  weight: number;
  /** Words as they were asked, wherever they stand. */
  words: Set<string>;
  /** Terms that stand in its sayings. */
  said: Set<string>;
}

/** What a query and a saying have in common. */
interface Common {
  weight: number;
  /** How many words that could be looked for. */
  telling: number;
}

const said = (words: readonly Word[]): string => words.map(({ term }) => term).join(' ');

const isTelling = (word: Word): boolean => word.isTelling;

function raise<Key>(values: Map<Key, number>, key: Key, value: number): void {
  if (value > (values.get(key) ?? 0)) values.set(key, value);
}

/** Codes and Chinese characters are found as they stand, or not at all. */
const canBeMeant = (raw: string): boolean => !isCode(raw) && !/^\p{Script=Han}/u.test(raw);

/** Whether a word is another with a slip of the keyboard in it: the first letter is right, two may have changed places. */
function isMistyped(raw: string, word: string, limit: number): boolean {
  if (raw[0] !== word[0] || Math.abs(raw.length - word.length) > limit) return false;
  const wrong = distance(raw, word);
  return wrong <= limit || (wrong === 2 && raw.length === word.length && sorted(raw) === sorted(word));
}

const sorted = (word: string): string => [...word].sort().join('');

/** The known words that a compound begins or ends with, or, in Japanese, that stand in it. */
function partsOf(raw: string, words: readonly string[]): string[] {
  const isLatin = /^\p{Script=Latin}/u.test(raw);
  const shortest = isLatin ? 5 : 2;
  return words.filter(
    (word) =>
      word.length >= shortest && (isLatin ? raw.startsWith(word) || raw.endsWith(word) : raw.includes(word)),
  );
}

function unique(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [word.term, word])).values()];
}

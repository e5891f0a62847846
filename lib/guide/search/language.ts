import type { SearchWords } from '../../../locales/shape/search.ts';
import type { Locale } from '../../facts/languages.ts';
import { fold } from '../../text/fold.ts';
import { memo } from '../../text/memo.ts';

/** A word of a text. */
export interface Word {
  /** As it stands, in lower case and without accents. */
  raw: string;
  /** What it is looked for as: its stem, or that of a word that means the same. */
  term: string;
  /** How much it says, whatever it is about: 1, or less. */
  weight: number;
  /** Whether it could be looked for by itself. */
  isTelling: boolean;
  /** Whether it says "not". */
  isNegation: boolean;
}

/** How the texts of a language are cut into words. */
export interface Language {
  locale: Locale;
  words(text: string): Word[];
}

/** What is known of a language. */
export interface Knowledge {
  stem?: (word: string) => string;
  stopWords?: readonly string[];
  words?: SearchWords;
}

/** What small words count for (all of Hiragana are: endings mostly), those that say "not", and "error" and its like. */
const weights = { stop: 0.1, not: 0.5, vague: 0.25, whole: 1 };

const stemmers: Partial<Record<Locale, () => Promise<{ stemmer(word: string): string }>>> = {
  en: () => import('@orama/stemmers/english'),
  de: () => import('@orama/stemmers/german'),
  fr: () => import('@orama/stemmers/french'),
  es: () => import('@orama/stemmers/spanish'),
  'pt-BR': () => import('@orama/stemmers/portuguese'),
};

const stopWords: Record<Locale, () => Promise<{ stopwords: string[] }>> = {
  en: () => import('@orama/stopwords/english'),
  ja: () => import('@orama/stopwords/japanese'),
  de: () => import('@orama/stopwords/german'),
  fr: () => import('@orama/stopwords/french'),
  es: () => import('@orama/stopwords/spanish'),
  'pt-BR': () => import('@orama/stopwords/portuguese'),
};

/** Loads what is known of a language. Japanese has no stemmer: its words are cut where their endings begin. */
export async function loadLanguage(locale: Locale, words: SearchWords): Promise<Language> {
  const [stemmer, own, english] = await Promise.all([
    stemmers[locale]?.(),
    stopWords[locale](),
    // Screens are quoted in English everywhere.
    stopWords.en(),
  ]);
  return createLanguage(locale, {
    ...(stemmer && { stem: stemmer.stemmer }),
    stopWords: [...own.stopwords, ...english.stopwords],
    words,
  });
}

/** A language, with what is known of it. Where nothing is, its words are found as they stand. */
export function createLanguage(locale: Locale, { stem, stopWords: stop = [], words }: Knowledge): Language {
  const { vague = [], not = [], same = [], telling = [] } = words ?? {};
  const cut = locale === 'ja' ? japaneseCutter() : cutAtBlanks;
  const told = new Set(telling.map(plain));
  const stops = new Set(stop.map(plain).filter((word) => !told.has(word)));
  const usualText = new Map<string, string>();
  const usualTerm = new Map<string, string>();
  const stemOf = memo((raw: string) => (isCode(raw) ? raw : stem ? stem(raw) : withoutEnding(raw)));
  const termOf = (raw: string): string => usualTerm.get(stemOf(raw)) ?? stemOf(raw);

  for (const [first = '', ...others] of [...same, not]) {
    for (const other of others.map(plain)) {
      // Between Japanese words nothing says where one ends: they are replaced wherever they stand.
      if (locale === 'ja' || cut(other).length > 1) usualText.set(other, plain(first));
      else usualTerm.set(stemOf(other), stemOf(plain(first)));
    }
  }
  const vagueTerms = new Set(vague.map((word) => termOf(plain(word))));
  const phrase = anyOf([...usualText.keys()]);
  const notTerm = termOf(plain(not[0] ?? ''));
  const weightOf = (raw: string, term: string): number => {
    if (term === notTerm) return weights.not;
    if (vagueTerms.has(term)) return weights.vague;
    return stops.has(raw) || /^\p{Script=Hiragana}+$/u.test(raw) ? weights.stop : weights.whole;
  };

  return {
    locale,
    words: (text) =>
      cut(plain(text).replace(phrase, (found) => usualText.get(found) ?? found)).flatMap(({ word, part }) => {
        const raw = stops.has(word) ? word : withoutElision(word);
        if (/^[a-z]?$/.test(raw)) return [];
        const term = part ?? termOf(raw);
        const weight = weightOf(raw, term);
        return [
          { raw, term, weight, isTelling: weight === weights.whole, isNegation: weight === weights.not },
        ];
      }),
  };
}

/** A word as it was cut out of a text. */
interface Cut {
  word: string;
  /** The part of it that is looked for, where that isn't the whole. */
  part?: string;
}

/** Words as blanks and marks set them apart; what stands in an address stays together. */
const cutAtBlanks = (text: string): Cut[] =>
  (text.match(/[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu) ?? []).map((word) => ({ word }));

/**
 * Japanese has no blanks, and what a dictionary makes of it differs from sentence to sentence. So Chinese characters are
 * taken in pairs, as is usual; only what is written in kana is cut by the browser.
 */
function japaneseCutter(): (text: string) => Cut[] {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
  const kana = memo((run) => [...segmenter.segment(run)].map(({ segment: word }) => ({ word })));
  const runs =
    /[\p{Script=Han}\u3005]+|[\p{Script=Katakana}\u30fc]+|\p{Script=Hiragana}+|[\p{Script=Latin}\p{N}]+(?:['.][\p{Script=Latin}\p{N}]+)*/gu;
  return (text) =>
    (text.match(runs) ?? []).flatMap((run) => {
      if (/^[\p{Script=Katakana}\p{Script=Hiragana}]/u.test(run)) return kana(run);
      if (!/^\p{Script=Han}/u.test(run)) return [{ word: run }];
      const parts = run.length > 2 ? [...run].slice(1).map((char, at) => `${[...run][at]}${char}`) : [run];
      return parts.map((part) => ({ word: run, part }));
    });
}

/** Finds any of some texts, the longest first, and not within a word of Latin letters. */
function anyOf(texts: readonly string[]): RegExp {
  const longestFirst = texts.toSorted((a, b) => b.length - a.length).map((text) => escaped(text));
  return longestFirst.length > 0
    ? new RegExp(`(?<![a-z0-9])(?:${longestFirst.join('|')})(?![a-z0-9])`, 'g')
    : /(?!)/g;
}

/** A code, a year, a number: another one is another thing, however like it is spelled. */
export const isCode = (word: string): boolean => /\d/.test(word);

/** Folded, and as people type in a hurry: "über" as "uber". */
function plain(text: string): string {
  return fold(text).replace(/[\u00e0-\u024f]/g, (letter) =>
    letter === '\u00df' ? 'ss' : letter.normalize('NFD').replace(/\p{M}/gu, ''),
  );
}

/** "l'invitation" is found as "invitation", "user's" as "user". */
const withoutElision = (word: string): string =>
  word.replace(/^\p{Script=Latin}{1,2}'/u, '').replace(/'\p{Script=Latin}{0,2}$/u, '');

/** A long last vowel of a Japanese word is written or left out. */
const withoutEnding = (word: string): string => word.replace(/(?<=\p{Script=Katakana}{2})\u30fc$/u, '');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

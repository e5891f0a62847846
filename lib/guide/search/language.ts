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
  /** How much it says, whatever it is about: a whole word, or only part of one. */
  weight: number;
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

/** What small words count for (all of Hiragana are: endings mostly), and those that only say that something is wrong. */
const weights = { stop: 0.1, vague: 0.25, whole: 1 };

/** At most this weight: a query of nothing else says nothing that could be looked for. */
export const lightest = weights.vague;

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
  const [stemmer, { stopwords }] = await Promise.all([stemmers[locale]?.(), stopWords[locale]()]);
  return createLanguage(locale, { ...(stemmer && { stem: stemmer.stemmer }), stopWords: stopwords, words });
}

/** A language, with what is known of it. Where nothing is, its words are found as they stand. */
export function createLanguage(locale: Locale, { stem, stopWords: stop = [], words }: Knowledge): Language {
  const { vague = [], same = [], telling = [] } = words ?? {};
  const cut = locale === 'ja' ? japaneseCutter() : cutAtBlanks;
  const told = new Set(telling.map(plain));
  const stops = new Set(stop.map(plain).filter((word) => !told.has(word)));
  const usualText = new Map<string, string>();
  const usualTerm = new Map<string, string>();
  const stemOf = memo((raw: string) => (isCode(raw) ? raw : stem ? stem(raw) : withoutEnding(raw)));
  const termOf = (raw: string): string => usualTerm.get(stemOf(raw)) ?? stemOf(raw);

  for (const [first = '', ...others] of same) {
    for (const other of others.map(plain)) {
      // Between Japanese words nothing says where one ends: they are replaced wherever they stand.
      if (locale === 'ja' || cut(other).length > 1) usualText.set(other, plain(first));
      else usualTerm.set(stemOf(other), stemOf(plain(first)));
    }
  }
  const vagueTerms = new Set(vague.map((word) => termOf(plain(word))));
  const phrase = anyOf([...usualText.keys()]);
  const weightOf = (raw: string, term: string): number =>
    vagueTerms.has(term)
      ? weights.vague
      : stops.has(raw) || /^\p{Script=Hiragana}+$/u.test(raw)
        ? weights.stop
        : weights.whole;

  return {
    locale,
    words: (text) =>
      cut(plain(text).replace(phrase, (found) => usualText.get(found) ?? found)).flatMap(({ word, part }) => {
        const raw = stops.has(word) ? word : withoutElision(word);
        if (/^[a-z]?$/.test(raw)) return [];
        const term = part ?? termOf(raw);
        return [{ raw, term, weight: weightOf(raw, term) }];
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
  const runs =
    /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|[\p{Script=Latin}\p{N}]+(?:['.][\p{Script=Latin}\p{N}]+)*/gu;
  return (text) =>
    (text.match(runs) ?? []).flatMap((run) => {
      if (/^[\p{Script=Katakana}\p{Script=Hiragana}]/u.test(run))
        return [...segmenter.segment(run)].map(({ segment: word }) => ({ word }));
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
  return fold(text).replace(/[à-ɏ]/g, (letter) =>
    letter === 'ß' ? 'ss' : letter.normalize('NFD').replace(/\p{M}/gu, ''),
  );
}

/** "l'invitation" is found as "invitation", "user's" as "user". */
const withoutElision = (word: string): string =>
  word.replace(/^\p{Script=Latin}{1,2}'/u, '').replace(/'\p{Script=Latin}{0,2}$/u, '');

/** A long last vowel of a Japanese word is written or left out. */
const withoutEnding = (word: string): string => word.replace(/(?<=\p{Script=Katakana}{2})ー$/u, '');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

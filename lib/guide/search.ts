import MiniSearch from 'minisearch';
import type { GuideWords } from '../../locales/shape/guide.ts';
import type { FindingId } from '../facts/findings.ts';
import { fold } from '../text/fold.ts';
import { plainText } from './text.ts';
import type { Guide } from './types.ts';

/** What a finding is called and what it is, as the interface says it. */
type FindingWords = Record<'title' | 'what', string>;

/** A place of the guide as it is searched: every text of it by field, the more telling fields first. */
interface SearchedNode {
  id: string;
  title: string;
  /** The outcome's code, and the finding that opens here. */
  names: string;
  body: string;
  /** Labels of the answers, or the steps. */
  parts: string;
  /** Labels of the answers that lead here: they say in people's words what the place is about. */
  ways: string;
}

/** Finds places of the guide by what people type: words, error strings, mail subjects, codes. */
export type GuideSearch = (query: string) => string[];

/**
 * Prepares the search in one language. Tolerates typing errors and unfinished words; Japanese, which has no
 * blanks, is cut into words by the browser.
 */
export function createSearch(
  guide: Guide,
  words: GuideWords,
  findings: Record<FindingId, FindingWords>,
  locale: string,
): GuideSearch {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const tokenize = (text: string) =>
    [...segmenter.segment(fold(text))].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  const index = new MiniSearch<SearchedNode>({
    fields: ['title', 'names', 'ways', 'body', 'parts'],
    tokenize,
    processTerm: (term) => withoutAccents(term),
    searchOptions: {
      boost: { title: 3, names: 4, ways: 3 },
      prefix: (term) => term.length > 1 && !isCode(term),
      // One wrong letter in five.
      fuzzy: (term) => (term.length > 3 && !isCode(term) ? 0.2 : false),
    },
  });
  index.addAll(Object.keys(guide.nodes).map((id) => searchedNode(guide, id, words, findings)));
  return (query) => {
    const all = index.search(query, { combineWith: 'AND' });
    // Where no place has every word, those that have most of them.
    const most = tokenize(query).length / 2;
    const found =
      all.length > 0 ? all : index.search(query).filter(({ queryTerms }) => queryTerms.length > most);
    const ids = found.map(({ id }) => id as string);
    const named = Object.entries(guide.entries).find(([finding]) => finding === query.trim())?.[1];
    return named ? [named, ...ids.filter((id) => id !== named)] : ids;
  };
}

function searchedNode(
  guide: Guide,
  id: string,
  words: GuideWords,
  findings: Record<FindingId, FindingWords>,
): SearchedNode {
  const node = guide.nodes[id];
  const own = words.nodes[id];
  const say = (text = '') => plainText(text, words.terms);
  const opening = Object.entries(guide.entries).filter(([, entry]) => entry === id);
  const found = opening.map(([finding]) => {
    const { title, what } = findings[finding as FindingId];
    return `${finding} ${title} ${what}`;
  });
  return {
    id,
    title: say(own?.title),
    names: [node?.kind === 'outcome' ? node.code : '', ...found].join(' '),
    body: [own?.body, own?.verify, own?.told, own?.after, own?.note].map(say).join(' '),
    ways: labelsTo(guide, id, words).map(say).join(' '),
    parts: [...Object.values(own?.options ?? {}), ...Object.values(own?.steps ?? {})].map(say).join(' '),
  };
}

/** The labels of all answers that lead to a node. */
function labelsTo(guide: Guide, id: string, words: GuideWords): (string | undefined)[] {
  return Object.entries(guide.nodes).flatMap(([from, node]) =>
    node.kind === 'question'
      ? Object.keys(node.options)
          .filter((option) => node.options[option] === id)
          .map((option) => words.nodes[from]?.options?.[option])
      : [],
  );
}

/** Codes, years, numbers: another one is another thing, however like it is spelled. */
const isCode = (term: string): boolean => /\d/.test(term);

/** "Anmeldung über" is found as "uber" too; what is left is what people type in a hurry. */
function withoutAccents(term: string): string {
  return /[a-z]/.test(term) ? term.normalize('NFD').replace(/\p{M}/gu, '') : term;
}

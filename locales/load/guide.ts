import type { Locale } from '../../lib/facts/languages.ts';
import type { GuideWords, LinksWords, NodeWords, TermsWords } from '../shape/guide.ts';
import type { WalkWords } from '../shape/walk.ts';
import { loadPack } from './pack.ts';

type Files = { [topic: `guide/${string}`]: Record<string, NodeWords> } & {
  'guide/terms': TermsWords;
  'guide/links': LinksWords;
  walk: WalkWords;
};

/** Loads the guide's words of a language. */
export async function loadGuideWords(locale: Locale): Promise<GuideWords> {
  const files = (await loadPack('guide', locale)) as Files;
  const { 'guide/terms': terms, 'guide/links': links, walk: _, ...topics } = files;
  return { nodes: Object.assign({}, ...Object.values(topics)), terms, links };
}

/** Loads what stands around the guide's own words in a language; it comes with them. */
export async function loadWalkWords(locale: Locale): Promise<WalkWords> {
  return ((await loadPack('guide', locale)) as Files).walk;
}

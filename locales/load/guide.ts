import type { Locale } from '../../lib/facts/languages.ts';
import type { GuideWords, LinksWords, NodeWords, TermsWords } from '../shape/guide.ts';
import { loadPack } from './pack.ts';

type Files = Record<string, Record<string, NodeWords>> & {
  'guide/terms': TermsWords;
  'guide/links': LinksWords;
};

/** Loads the guide's words of a language. */
export async function loadGuideWords(locale: Locale): Promise<GuideWords> {
  const files = (await loadPack('guide', locale)) as Files;
  const { 'guide/terms': terms, 'guide/links': links, ...topics } = files;
  return { nodes: Object.assign({}, ...Object.values(topics)), terms, links };
}

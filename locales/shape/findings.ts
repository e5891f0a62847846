import type { FindingId } from '../../lib/facts/findings.ts';

/** What the extension recognizes on a page. */
export type FindingsWords = Record<FindingId, FindingWords>;

/** `{domain}` stands for the domain that the page names. */
export interface FindingWords {
  title: string;
  /** What it is, in a sentence. */
  what: string;
  /** What to do first. */
  first: string;
}

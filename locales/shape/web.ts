import type { KeptKind } from '../../lib/facts/kept-kinds.ts';

/** The guide as a web page, without the extension. Some labels stand here in place of the extension's own. */
export interface WebWords {
  /** The heading. */
  title: string;
  /** Under it; also what search engines show. */
  intro: string;
  /** What the extension can do beside this. */
  extension: string;
  /** The line at the bottom, in place of the interface's. */
  footer: string;
  /** Nothing can be stored, in place of the interface's. */
  notKept: string;
  /** How to use an address for a private window, in place of the walk's. */
  privateRefused: string;
  kept: string;
  keptHint: string;
  keptKinds: Record<'settings' | Exclude<KeptKind, 'recent' | 'unknown'>, string>;
  /** A link to the pages that need no JavaScript. */
  plainPages: string;
  /** Shown where there is no JavaScript; names the plain pages, a link for each language, below. */
  noScript: string;
  /** On the plain pages. */
  plain: {
    contents: string;
    /** A link to the same place of the page with questions. */
    walk: string;
    /** A link to the contents. */
    all: string;
    languages: string;
  };
  /** A link to a place of the guide, to be copied. */
  link: string;
  linkHint: string;
  /** In the contact check: look-ups, which only the extension can make. */
  lookUps: {
    title: string;
    what: string;
    /** An address follows. */
    how: string;
    /** What the document at the address says. */
    answers: string;
  };
}

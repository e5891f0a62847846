import type { CloudId } from '../lib/clouds/clouds.ts';
import type { FindingId } from '../lib/detect/types.ts';
import type { Actor } from '../lib/guide/types.ts';

/** What a finding is, in a sentence, and what to do first. `{domain}` stands for the domain the page names. */
export interface FindingWords {
  title: string;
  what: string;
  first: string;
}

export interface InterfaceWords {
  interface: {
    /** Name of the extension. */
    name: string;
    language: string;
    noFinding: string;
    alsoFound: string;
    possible: string;
    first: string;
    yourAnswers: string;
    change: string;
    back: string;
    startAgain: string;
    somethingElse: string;
    toFinding: string;
    /** Leads back to the guide's first question. */
    toStart: string;
    search: string;
    /** Read out: `{count}` places were found. */
    found: string;
    foundNothing: string;
    map: string;
    steps: string;
    whoActs: string;
    takes: string;
    verify: string;
    note: string;
    fieldBasis: string;
    stillNotSolved: string;
    code: string;
    sources: string;
    checkedOn: string;
    addresses: string;
    addressesHint: string;
    copy: string;
    copied: string;
    copyFailed: string;
    open: string;
    opensNewTab: string;
    /** Stands for the domain where the page names none. */
    yourDomain: string;
    /** The line at the bottom: what this is, and that nothing is sent. */
    footer: string;
  };
  actors: Record<Actor, string>;
  clouds: Record<CloudId, { name: string; who: string }>;
  findings: Record<FindingId, FindingWords>;
}

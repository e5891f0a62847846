import type { CloudId } from '../lib/clouds/clouds.ts';
import type { Evidence, FindingId, NamedCloud } from '../lib/detect/types.ts';
import type { Actor } from '../lib/guide/types.ts';
import type { HostKind } from '../lib/platform/hosts.ts';

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
    /** Leads to the partner's check of a list. */
    contacts: string;
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
  /** About what a page shows, and how a tab got there. */
  page: {
    why: string;
    /** How each kind of signal tells; what was seen follows. */
    signals: Record<Evidence['signal'], string>;
    place: string;
    since: string;
    innerFrame: string;
    rows: string;
    clouds: Record<NamedCloud, string>;
    showMe: string;
    shown: string;
    notShown: string;
    wrong: string;
    dismissed: string;
    restore: string;
    report: string;
    /** Nothing is wrong, and volume licensing shows. */
    healthy: string;
    journey: string;
    kinds: Record<HostKind, string>;
    unseen: string;
    wrongStep: string;
    sketch: string;
    sketchHint: string;
    sketchMake: string;
    sketchText: string;
    sketchSave: string;
    sketchFailed: string;
  };
}

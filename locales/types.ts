import type { Evidence } from '../lib/detect/types.ts';
import type { Actor } from '../lib/facts/actors.ts';
import type { CloudId } from '../lib/facts/clouds.ts';
import type { FindingId, NamedCloud } from '../lib/facts/findings.ts';
import type { MissingId } from '../lib/facts/page-targets.ts';
import type { HostKind } from '../lib/platform/hosts.ts';
import type { KeptKind } from '../lib/platform/kept-data.ts';
import type { PolicyError } from '../lib/policy/schema.ts';
import type { ProofId } from '../lib/steps/proofs.ts';

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
    /** The page isn't read, or is in a language that isn't. */
    cannotTell: string;
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
    openBeside: string;
    openWindow: string;
    settings: string;
    /** Marks the cloud of the person's contracts. */
    yourCloud: string;
    /** Storage is full or broken. */
    notKept: string;
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
    reportTitle: string;
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
  /** About steps that the page proves, and about showing what a step names. */
  steps: {
    /** Name of the check box of a step; the step follows. */
    done: string;
    /** Read out when the page has proved step `{number}`; what was seen follows. */
    ticked: string;
    /** Before what was seen; host and route follow. */
    seen: string;
    proofs: Record<ProofId, string>;
    /** What to make sure of where a banner is gone, or a mark in rows. */
    surely: Record<'banner' | 'rows', string>;
    /** `{name}` is the name on the screen. */
    shown: string;
    shownFirst: string;
    missing: string;
    /** What it means that something is missing. */
    why: Record<MissingId, string>;
    unread: string;
    /** The tab shows nothing of the admin center. */
    nothing: string;
  };
}

/** Words of the settings page, and of what an organization adds to the guide. Loaded where they are needed. */
export interface SettingsWords {
  /** Heading above whom the organization names for help. */
  organization: string;
  helpdesk: string;
  vlAdministrator: string;
  partner: string;
  organizationNote: string;
  /** In the language menu: no choice of one's own. */
  asBrowser: string;
  asOrganization: string;
  cloud: string;
  cloudHint: string;
  noCloud: string;
  /** In the menu of clouds: no choice of one's own, `{cloud}` is the organization's. */
  organizationsCloud: string;
  kept: string;
  keptHint: string;
  keptKinds: Record<KeptKind, { name: string; what: string }>;
  nothing: string;
  /** `{size}` is written with its unit, `{moment}` is when it was last changed. */
  sizeAndAge: string;
  wipe: string;
  wipeAll: string;
  wiped: string;
  hosts: string;
  hostsHint: string;
  /** What is done with pages of each kind. */
  uses: Record<HostKind, string>;
  allowed: string;
  notAllowed: string;
  allow: string;
  forbid: string;
  policy: string;
  policyHint: string;
  noPolicy: string;
  ignored: string;
  policyErrors: Record<PolicyError, string>;
}

/** What the stores say of the extension; not shipped with it. Name and summary are those of `public/_locales`. */
export interface StoreWords {
  intro: string;
  does: string;
  points: readonly string[];
  privacy: string;
  private: string;
  /** Who made it, and what nobody could check. */
  origin: string;
  /** Above the pictures. */
  captions: Record<'found' | 'steps' | 'contacts', string>;
}

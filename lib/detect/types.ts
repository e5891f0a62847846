import type { HostKind } from '../platform/hosts.ts';
import type { SourceRef } from '../sources.ts';

/** Ids of every documented state; fixed, other tools hold on to them. Detection of some is still to come. */
export const findingIds = [
  'profile-setup-error',
  'ready-to-become-admin',
  'azure-portal-redirect',
  'missing-vl-tab',
  'cloud-mismatch-banner',
  'access-at-risk',
  'no-permission',
  'personal-account',
  'account-not-found',
  'wrong-cloud',
  'retired-vlsc-link',
  'assignment-in-progress',
  'assignment-failed',
  'invitation-sent',
  'invitation-expired',
  'user-not-found',
  'invalid-wsa',
] as const;

export type FindingId = (typeof findingIds)[number];

/** `certain`: the documented state is there. `possible`: it may be; the person is asked. */
export type Confidence = 'certain' | 'possible';

/** A state found in a tab. */
export interface Finding {
  id: FindingId;
  confidence: Confidence;
  /** Domain that the page names, where the state is about one. Page text: shown as text only. */
  domain?: string;
  /** Which of a state's documented forms this is, where there are several. */
  form?: 'user' | 'admin';
}

/** A language whose page texts are known. */
export type PageLanguage = 'en' | 'ja';

/** A sentence or two that a page shows in one language. Patterns match folded text: see fold.ts. */
export interface RuleText {
  /** All of these in one block of text: the state may be there. A named group `domain` is handed on. */
  possible: readonly RegExp[];
  /** These too: the state is there. Left out where the wording is not confirmed. */
  certain?: readonly RegExp[];
}

interface RuleBase {
  id: FindingId;
  /** The section that documents the state. */
  source: SourceRef;
  /** Day on which the texts were last compared with the source, YYYY-MM-DD. */
  checked: string;
}

/** A state that shows as a text in a page of the admin center. */
export interface TextRule extends RuleBase {
  kind: 'text';
  /**
   * Short, rare pieces of the text, tried on every text node before anything else is done: several, for a page may
   * cut the sentence into elements anywhere. They meet raw text, so they have to tolerate any white space.
   */
  hint: RegExp;
  texts: Partial<Record<PageLanguage, RuleText>>;
  /** Text of the controls beside the block → form of the state. */
  forms?: Record<'user' | 'admin', RegExp>;
}

/** A state that shows in the absence of a tab, on a page that has finished loading. */
export interface MissingTabRule extends RuleBase {
  kind: 'missing-tab';
  route: RegExp;
  /** Labels of the other tabs: they prove that this is the page, and that its language is one we read. */
  siblings: Record<PageLanguage, RegExp>;
  /** The page's name, in its title or a heading: proves the same. */
  page: Record<PageLanguage, RegExp>;
  /** The tab's label, in every language it is known in. */
  tab: RegExp;
  /** Labels that stand only inside the tab. */
  inside: RegExp;
}

/** A state that shows in how a tab came to where it is. */
export interface JourneyRule extends RuleBase {
  kind: 'journey';
  wanted: HostKind;
  landed: HostKind;
}

export type Rule = TextRule | MissingTabRule | JourneyRule;

/** A rule's text, seen in a page. */
export interface SeenText extends Omit<Finding, 'id'> {
  id: FindingId;
  language: PageLanguage;
}

/** What is known about the tabs of a page in one frame. */
export interface SeenTabs {
  /** The wanted tab, or a label that only stands inside it, is in the document. */
  present: boolean;
  /** Nothing has changed or been loading for the whole dwell time. */
  settled: boolean;
}

/** All that a content script reads from one frame: small, and free of personal data save a named domain. */
export interface Facts {
  /** The in-page route, lower case, without query: `/subscriptions/vlnew`. Empty where there is none. */
  route: string;
  /** Primary subtag of the document's language, or empty. */
  language: string;
  texts: SeenText[];
  /** Missing where the frame shows no tabs of the page in a language we read. */
  tabs?: SeenTabs;
  /** The admin center's own frame (navigation, header) has been drawn: the person has arrived. */
  shell: boolean;
  /** A large frame is shown whose content can't be read from here. */
  opaque: boolean;
}

import type { Confidence, FindingId, NamedCloud } from '../facts/findings.ts';
import type { HostKind } from '../facts/hosts.ts';
import type { RefusalCause } from '../facts/refusal-causes.ts';
import type { SourceRef } from '../facts/sources.ts';

/** What a page says of a state beside that it is in it. Page text: shown as text only. */
export interface Details {
  /** Domain that the page names, where the state is about one. */
  domain?: string;
  /** Which of a state's documented forms this is, where there are several. */
  form?: 'user' | 'admin';
  /** The cloud that the account belongs to. */
  cloud?: NamedCloud;
  /** How many rows of a list show the state. */
  count?: number;
  /** Why a sign-in was refused. */
  cause?: RefusalCause;
}

/** Why a state was found. Holds no address and no name: it goes into reports. */
export interface Evidence {
  /** The kind of signal that told. */
  signal: Signal['kind'];
  /** The text or code that matched, cut; empty where something was missing or the journey told. */
  seen: string;
  /** Role or tag of the element it stood in; empty where none did. */
  where: string;
  /** Host of the page, or of the frame in it. */
  host: string;
  /** In-page route, without what could name anybody. */
  route: string;
  /** The browser's id of the frame; 0 is the page itself. */
  frame: number;
  /** Milliseconds since the epoch. */
  since: number;
}

/** A state found in a tab. */
export interface Finding extends Details {
  id: FindingId;
  confidence: Confidence;
  evidence: Evidence;
}

/** A language in which some page texts are known. */
export const pageLanguages = [
  'en',
  'ja',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pt',
  'pl',
  'sk',
  'sv',
  'ko',
] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/**
 * A sentence or two that a page shows in one language. Patterns match folded text: see fold.ts. What a pattern lets
 * a page fill in stands outside of its groups, for of a pattern with groups only these are kept as evidence.
 */
export interface RuleText {
  /** All of these in one block of text: the state may be there. A named group `domain` is handed on. */
  possible: readonly RegExp[];
  /** These too: the state is there. Left out where the wording is not confirmed for the page itself. */
  certain?: readonly RegExp[];
}

interface SignalBase {
  /** What documents the signal. */
  source: SourceRef;
  /** Day on which it was last compared with the source, YYYY-MM-DD. */
  checked: string;
}

/**
 * What tells the page's own message from the same words in a name, a description or a notice of a change: people can
 * choose words, but no controls. In view, after the words.
 */
export interface Company {
  /** The label of a control. */
  label?: RegExp;
  /** Characters of other text that may stand around them at most, what makes the words certain among them. */
  room?: number;
  /** Parts of the addresses of links, each. */
  links?: readonly string[];
}

/** A message in a page. */
export interface TextSignal extends SignalBase {
  kind: 'text';
  on: 'admin-center' | 'vl-central';
  /**
   * Short, rare pieces of the text, tried before anything else is done: several, for a page may cut the sentence
   * into elements anywhere. They meet raw text, so they have to tolerate any white space.
   */
  hint: RegExp;
  texts: Partial<Record<PageLanguage, RuleText>>;
  /** Where this stands around the message too, it is another state's. */
  unless?: RegExp;
  /** What has to stand beside the message for the state to be certain. */
  beside?: Company;
  /**
   * The state keeps people out of the admin center: it is certain only where that hasn't been drawn, or in a frame
   * that holds nothing else. A page that holds nothing else needs no controls.
   */
  outside?: true;
  /** Label of the control beside the message → form of the state. */
  forms?: Record<'user' | 'admin', RegExp>;
}

/** A tag or status in the rows of a list. */
export interface LabelSignal extends SignalBase {
  kind: 'label';
  on: 'admin-center';
  route: RegExp;
  /** The page's name in its title or a heading, where the label alone could mean something else. */
  page?: RegExp;
  /** The label is a tag behind a name, rather than the whole of a cell. */
  tag?: true;
  /** What the column is called that the label stands in; a cell of another is somebody's name. */
  column?: RegExp;
  /** The label's whole text. */
  labels: Partial<Record<PageLanguage, { text: RegExp; confidence: Confidence }>>;
}

/** Links that stand together in one message, whatever the page's language. Never more than possible. */
export interface LinksSignal extends SignalBase {
  kind: 'links';
  on: 'admin-center';
  /** Part of the address of each. */
  links: readonly string[];
  /** Where this stands in the message too, it is another state's. */
  unless?: RegExp;
}

/** The absence of a tab, on a page that has finished loading. */
export interface MissingTabSignal extends SignalBase {
  kind: 'missing-tab';
  on: 'admin-center';
  route: RegExp;
  /** Labels of the other tabs: they prove that this is the page, and that its language is one we read. */
  siblings: Partial<Record<PageLanguage, RegExp>>;
  /** The page's name, in its title or a heading: proves the same. */
  page: Partial<Record<PageLanguage, RegExp>>;
  /** The tab's label, in every language it is known in. */
  tab: RegExp;
  /** Labels that stand only inside the tab. */
  inside: RegExp;
}

/** What an error code of a sign-in page (AADSTS…) means. */
export interface CodeMeaning {
  confidence: Confidence;
  /** Of a refused sign-in. */
  cause?: RefusalCause;
  /** The cloud that the code tells. */
  cloud?: NamedCloud;
  /** What the message must say too for the code to mean this. */
  message?: RegExp;
  /** Pages where nothing is wrong hold it too: it means this only where it is shown, or on an error page. */
  isOrdinary?: true;
}

/** An error of a sign-in page: by its code, in any language, or by its text beside the input. */
export interface SignInSignal extends SignalBase {
  kind: 'sign-in';
  on: 'sign-in';
  codes?: Readonly<Record<number, CodeMeaning>>;
  /** What all other codes mean that a page shows as its error. */
  otherwise?: CodeMeaning;
  /** Of a refused sign-in: what the texts tell. */
  cause?: RefusalCause;
  texts?: Partial<Record<PageLanguage, RuleText>>;
}

/** How a tab came to where it is. */
export interface JourneySignal extends SignalBase {
  kind: 'journey';
  /** The kind of host that the tab was to get to; any where left out. */
  wanted?: HostKind;
  /** The kind of host it ended at instead. */
  ended: HostKind;
  /** Only where Entra handed a personal address over to it. */
  handedOver?: true;
  /** How sure it is at most. */
  confidence: Confidence;
}

export type Signal = TextSignal | LabelSignal | LinksSignal | MissingTabSignal | SignInSignal | JourneySignal;

/** A documented state, and the signals that tell it: one file each in rules/. */
export interface Rule {
  id: FindingId;
  signals: readonly Signal[];
}

/** A signal seen in a page. */
export interface Sighting extends Details {
  id: FindingId;
  confidence: Confidence;
  /** The language of the text; none for signals that have no language. */
  language?: PageLanguage;
  signal: Signal['kind'];
  seen: string;
  where: string;
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
  /**
   * The in-page route, lower case, without query and without what could name anybody: `/subscriptions/vlnew`,
   * `/users/:/userdetails/…`. Empty where there is none.
   */
  route: string;
  /** Primary subtag of the document's language, or empty. */
  language: string;
  sightings: Sighting[];
  /** Missing where the frame shows no tabs of the page in a language we read. */
  tabs?: SeenTabs;
  /** The admin center's own frame (navigation, header) has been drawn: the person has arrived. */
  shell: boolean;
  /** A large frame or shadow root is shown whose content can't be read from here. */
  opaque: boolean;
  /** The document is being gone through for the first time: more may be in it. */
  reading?: true;
  /** For a few seconds nothing has been loading, and the route and the admin center's frame have been the same. */
  calm?: true;
}

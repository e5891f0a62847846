import type { LinkId } from '../../lib/facts/links.ts';
import type { TermId } from '../../lib/facts/screen-names.ts';
import type { TopicId } from '../../lib/guide/nodes/index.ts';
import type { OurName } from '../../lib/guide/text.ts';

/**
 * The guide in one language. In every text, `{term}` stands for a name on a screen or a mail's subject
 * (lib/facts/screen-names.ts), so that it is shown the way the screen shows it, with the English beside it.
 */
export interface GuideWords {
  topics: TopicsWords;
  /** The questions and outcomes, each topic in a file of its own. */
  nodes: Record<string, NodeWords>;
  terms: Partial<Record<TermId, string | OurName>>;
  links: LinksWords;
}

/** What a topic is called, over the part of the map that it is, and at what the search finds in it. */
export type TopicsWords = Record<TopicId, string>;

/** What the guide asks or says at one place. */
export interface NodeWords {
  title: string;
  /** A sentence or two under the title. */
  body: string;
  /** The answers to choose from. */
  options?: Record<string, string>;
  /** The steps, as instructions. */
  steps?: Record<string, string>;
  /** How long it takes until it works. Outcomes only. */
  takes?: string;
  /** How one sees that it worked. Outcomes only. */
  verify?: string;
  /** How long to wait before going on, and what to do when that time has passed without effect. Outcomes only. */
  after?: string;
  /** What people may have been told that isn't so, and what is: "You may have been told …: …". */
  told?: string;
  /** What else the person has to know. Nothing about Microsoft's own contradictions. */
  note?: string;
  /** Where Microsoft's texts contradict each other, and which one holds. Shown small beside the sources. */
  sourceNote?: string;
  /** Labels of the nodes that may come next, where their title doesn't say why one would go there. */
  next?: Record<string, string>;
}

/**
 * Names as this language's screens or mails show them. Only those that Microsoft's own texts are known to show in the
 * language: what isn't here is shown in English, because a name of our own making couldn't be found on any screen.
 */
export type TermsWords = Partial<Record<TermId, string>>;

/**
 * What the other names mean, in words of ours: shown behind the English, never looked for on a page. A name that has come
 * to `terms.json` leaves this file.
 */
export type GlossesWords = Partial<Record<TermId, string>>;

/** Labels of the addresses that the guide names (lib/facts/links.ts). */
export type LinksWords = Record<LinkId, string>;

import type { BroughtKind } from '../facts/brought-kinds.ts';
import { codesIn } from './codes.ts';
import { type ErrorDetails, errorDetailsIn } from './error-details.ts';
import { type BroughtFinding, findingsOf } from './findings.ts';
import { linksIn } from './links/links-in.ts';
import { type LinkMeaning, linkMeaning } from './links/meaning.ts';
import { type MailFacts, mailFacts, type ReadMail } from './mail/mail-facts.ts';
import { parsePasted } from './mail/parse-mail.ts';
import { textsIn } from './texts.ts';

export type { BroughtKind } from '../facts/brought-kinds.ts';
export type { BroughtFinding } from './findings.ts';

export interface Recognized {
  kind: BroughtKind;
  /** Best first. */
  findings: BroughtFinding[];
  details: ErrorDetails;
  /** What the links lead to. */
  links: readonly LinkMeaning[];
  mail?: MailFacts;
}

/** Reads a text: a code, a copied message, a link, or a mail that was pasted. `now` in milliseconds since the epoch. */
export function recognizeText(text: string, now: number): Recognized {
  const trimmed = text.trim();
  const isLink =
    !/\s/.test(trimmed) &&
    linkMeaning(trimmed) !== undefined &&
    /[./]/.test(trimmed) &&
    !trimmed.includes('@');
  if (isLink) return recognizeLink(trimmed);
  const mail = parsePasted(text);
  return mail ? recognizeMail(mail, now) : recognizeRead('text', text, linksIn(text));
}

/** Reads a link by its address alone: nothing is opened. */
export function recognizeLink(link: string): Recognized {
  const meaning = linkMeaning(link.trim());
  const links = meaning ? [meaning] : [];
  return { kind: 'link', findings: findingsOf([], [], links), details: {}, links };
}

/** Reads a mail that was opened by its parser. */
export function recognizeMail(mail: ReadMail, now: number): Recognized {
  const facts = mailFacts(mail, now);
  const read = recognizeRead('mail', `${mail.subject}\n${mail.text}`, mail.links);
  return { ...read, mail: facts };
}

function recognizeRead(kind: BroughtKind, text: string, addresses: readonly string[]): Recognized {
  const links = addresses.flatMap((address) => linkMeaning(address) ?? []);
  // What stands in a link is the link's: its numbers are no codes of the text's.
  const bare = addresses.reduce((rest, address) => rest.replaceAll(address, ' '), text);
  return {
    kind,
    findings: findingsOf(codesIn(bare), textsIn(bare), links),
    details: errorDetailsIn(bare),
    links,
  };
}

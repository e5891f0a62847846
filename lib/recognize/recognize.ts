import type { Confidence, FindingId, NamedCloud } from '../facts/findings.ts';
import type { RefusalCause } from '../facts/refusal-causes.ts';
import { fromMicrosoftAccounts, signInCodes } from '../facts/sign-in-codes.ts';
import { type CodeInText, codesIn } from './codes.ts';
import { type ErrorDetails, errorDetailsIn } from './error-details.ts';
import { type LinkMeaning, linkMeaning } from './links/meaning.ts';
import { type MailFacts, mailFacts, type ReadMail } from './mail/mail-facts.ts';
import { linksIn, parsePasted } from './mail/parse-mail.ts';
import { type TextFinding, textsIn } from './texts.ts';

/** What a person has in hand instead of a page. */
export type BroughtKind = 'text' | 'mail' | 'link' | 'picture';

/** A state that what was brought shows. */
export interface BroughtFinding {
  id: FindingId;
  confidence: Confidence;
  cause?: RefusalCause;
  /** As Microsoft writes it: AADSTS50020. */
  code?: string;
  cloud?: NamedCloud;
  domain?: string;
}

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

/** A code says most, then a text, then where a link leads. */
export function findingsOf(
  codes: readonly CodeInText[],
  texts: readonly TextFinding[],
  links: readonly LinkMeaning[],
): BroughtFinding[] {
  const found = [
    ...codes.map(ofCode),
    ...links.flatMap(({ errors }) => errors.map(ofCode)),
    ...texts.map(({ id, confidence, cause, domain }) => ({
      id,
      confidence,
      ...(cause && { cause }),
      ...(domain && { domain }),
    })),
    ...links.flatMap(ofLink),
  ];
  // One of a kind: what tells more stands first.
  return found.filter(
    ({ id, cause }, at) =>
      found.findIndex((one) => one.id === id && (id !== 'sign-in-refused' || one.cause === cause)) === at,
  );
}

function ofCode({ code, message, isDoubtful }: CodeInText): BroughtFinding {
  const name = `AADSTS${code}`;
  const meaning = signInCodes.get(code);
  if (!meaning) return { id: 'sign-in-refused', confidence: 'possible', cause: 'other', code: name };
  if (meaning.cause === 'wrong-account' && code !== 16000 && fromMicrosoftAccounts.test(message))
    return { id: 'personal-account', confidence: isDoubtful ? 'possible' : 'certain', code: name };
  const { finding, cause, confidence } = meaning;
  const cloud = meaning.cloud ?? (finding === 'wrong-cloud' ? cloudIn(message) : undefined);
  return {
    id: finding,
    confidence: isDoubtful ? 'possible' : confidence,
    ...(cause && { cause }),
    code: name,
    ...(cloud && { cloud }),
  };
}

/** The cloud that a message redirects to. */
function cloudIn(message: string): NamedCloud | undefined {
  if (/microsoftonline\.us/i.test(message)) return 'us-government';
  if (/microsoftonline\.cn|chinacloudapi\.cn/i.test(message)) return 'china';
  return /microsoftonline\.com/i.test(message) ? 'public' : undefined;
}

function ofLink({ kind, cloud }: LinkMeaning): BroughtFinding[] {
  if (kind === 'retired-vlsc') return [{ id: 'retired-vlsc-link', confidence: 'certain' }];
  if (kind === 'azure')
    return [{ id: 'azure-portal-redirect', confidence: 'possible', ...(cloud && { cloud }) }];
  return [];
}

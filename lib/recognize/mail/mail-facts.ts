import { invitationDays, type MailId, mailIds, mails, vlscMailsEnded } from '../../facts/mails.ts';
import { fold } from '../../text/fold.ts';
import { type LinkMeaning, linkMeaning } from '../links/meaning.ts';

/** A mail as a parser, or a paste, gives it. */
export interface ReadMail {
  subject: string;
  /** Addresses without names; empty where none is known. */
  from: string;
  replyTo: string;
  to: readonly string[];
  /** Milliseconds since the epoch. */
  sent?: number;
  text: string;
  links: readonly string[];
}

/** What a mail is, and what in it agrees with that or doesn't. It never says "genuine": senders can be made up. */
export interface MailFacts {
  id?: MailId;
  /** Whole days between its date and now. */
  days?: number;
  /** It is of a time whose invitations lead nowhere any more. */
  isOutdated: boolean;
  /** Senders, answers and links that aren't Microsoft's, by their domain or host alone. */
  strangers: readonly { what: 'from' | 'reply-to' | 'link'; name: string }[];
  /** It asks to call a number, which no mail about volume licensing does. */
  asksToCall: boolean;
  links: readonly LinkMeaning[];
}

const dayLength = 86_400_000;
const isMicrosofts = (domain: string) => /(?:^|\.)(?:microsoft|microsoftonline)\.com$/.test(domain);
const callUs =
  /\b(?:call|dial|phone)\b[^.\n]{0,60}\+?\(?\d[\d ()./-]{6,}\d|(?:電話|お電話)[^。\n]{0,40}\d[\d-]{7,}|\b(?:rufen sie|appelez|llame|ligue)\b[^.\n]{0,60}\+?\(?\d[\d ()./-]{6,}\d/i;

/** Compares a mail with those that the documents name. `now` in milliseconds since the epoch. */
export function mailFacts({ subject, from, replyTo, sent, text, links }: ReadMail, now: number): MailFacts {
  const id = mailId(subject, text);
  const meanings = links.flatMap((link) => linkMeaning(link) ?? []);
  const age = sent === undefined ? undefined : now - sent;
  const ofInvitation = id === 'welcome' || id === 'vlsc-welcome';
  const strangers = [
    ...[
      { what: 'from' as const, name: domainOf(from) },
      { what: 'reply-to' as const, name: domainOf(replyTo) },
    ].filter(({ name }) => name && !isMicrosofts(name)),
    ...meanings
      .filter(({ kind }) => kind === 'look-alike' || kind === 'other')
      .map(({ host }) => ({ what: 'link' as const, name: host })),
  ];
  return {
    ...(id && { id }),
    ...(age !== undefined && age >= 0 && { days: Math.floor(age / dayLength) }),
    isOutdated:
      id === 'vlsc-welcome' ||
      (ofInvitation &&
        sent !== undefined &&
        (sent < vlscMailsEnded || now - sent > invitationDays * dayLength)),
    strangers: strangers.filter(
      ({ what, name }, at) => strangers.findIndex((one) => one.what === what && one.name === name) === at,
    ),
    asksToCall: callUs.test(text),
    links: meanings,
  };
}

const domainOf = (address: string) => address.split('@')[1]?.toLowerCase().trim() ?? '';

/** By its subject, else by a text that has the subject in it, as forwarded and pasted mails do. */
function mailId(subject: string, text: string): MailId | undefined {
  const says = (where: string, what: string | RegExp) =>
    typeof what === 'string' ? fold(where).includes(fold(what)) : what.test(where);
  return (
    mailIds.find((id) => says(subject, mails[id].subject)) ??
    mailIds.find((id) => {
      const { subject: known, body } = mails[id];
      return (typeof known === 'string' && says(text, known)) || (body && says(text, body));
    })
  );
}

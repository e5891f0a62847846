import { type LinkId, links } from '../facts/links.ts';
import { terms } from '../facts/screen-names.ts';
import type { SourceRef } from '../facts/sources.ts';
import { plainText } from '../guide/text.ts';
import type { OutcomeNode } from '../guide/types.ts';
import { isAddress } from '../text/address.ts';
import { type FieldId, type FieldValues, fields, numbersIn, tidy } from './fields.ts';
import type { HandoverWords } from './types.ts';

export const recipientIds = ['vl-admin', 'it', 'customer', 'mailbox-owner', 'successor'] as const;
export type RecipientId = (typeof recipientIds)[number];

/** A message that an outcome's steps have the person send. Its words stand in `words/<locale>.ts`. */
export interface Message {
  recipient: RecipientId;
  /** Codes of the outcomes that offer it. */
  outcomes: readonly OutcomeNode['code'][];
  fields: readonly FieldId[];
  optional: readonly FieldId[];
  sources: readonly SourceRef[];
}

export const messages = {
  'add-my-id': {
    recipient: 'vl-admin',
    outcomes: [
      'VL-101',
      'VL-103',
      'VL-104',
      'VL-131',
      'VL-132',
      'VL-133',
      'VL-151',
      'VL-205',
      'VL-206',
      'VL-207',
      'VL-213',
      'VL-305',
      'VL-401',
      'VL-402',
      'VL-403',
      'VL-404',
      'VL-405',
      'VL-406',
      'VL-443',
    ],
    fields: ['signInId', 'licenseIds', 'role', 'cloud', 'yourName'],
    optional: ['role', 'cloud'],
    sources: ['sign-in#before-you-begin', 'roles#who-assigns'],
  },
  'add-other-cloud-id': {
    recipient: 'vl-admin',
    outcomes: ['VL-310', 'VL-311', 'VL-312', 'VL-313', 'VL-314'],
    fields: ['oldId', 'newId', 'licenseIds', 'cloud', 'yourName'],
    optional: ['cloud'],
    sources: ['sign-in#fix-cross-cloud-user', 'sign-in#assign-correct-id-admin'],
  },
  'check-safe-links': {
    recipient: 'it',
    outcomes: ['VL-120', 'VL-121'],
    fields: ['mailSubject', 'landedAt', 'yourName'],
    optional: ['mailSubject', 'landedAt'],
    sources: ['sign-in#azure-portal-redirect'],
  },
  'take-over-directory': {
    recipient: 'it',
    outcomes: ['VL-111'],
    fields: ['signInId', 'domain', 'yourName'],
    optional: [],
    sources: ['sign-in#ready-to-become-admin'],
  },
  'managed-account': {
    recipient: 'it',
    outcomes: ['VL-107', 'VL-111', 'VL-142', 'VL-311'],
    fields: ['signInId', 'cloud', 'yourName'],
    optional: ['cloud'],
    sources: ['sign-in#profile-setup-error', 'sign-in#where-to-sign-in'],
  },
  'confirm-accounts': {
    recipient: 'customer',
    outcomes: ['VL-501', 'VL-506', 'VL-510', 'VL-511', 'VL-515'],
    fields: ['occasion', 'replyBy', 'addresses', 'yourName'],
    optional: ['replyBy', 'addresses'],
    sources: ['wsa#customer-email', 'wsa#requirements'],
  },
  'forward-invitation': {
    recipient: 'mailbox-owner',
    outcomes: ['VL-136', 'VL-208'],
    fields: ['agreementMail', 'yourName'],
    optional: [],
    sources: ['sign-in#who-receives-welcome'],
  },
  successor: {
    recipient: 'successor',
    outcomes: ['VL-440'],
    fields: ['successorId', 'licenseIds', 'yourName'],
    optional: [],
    sources: ['roles#change-admin'],
  },
} as const satisfies Record<string, Message>;

export type MessageId = keyof typeof messages;

export const messageIds = Object.keys(messages) as MessageId[];

/** The messages that an outcome offers, by its code. */
export function messagesFor(code: string): MessageId[] {
  return messageIds.filter((id) => (messages[id] as Message).outcomes.some((offering) => offering === code));
}

export interface FilledMessage {
  subject: string;
  body: string;
  /** Required fields that are still empty: in the text their labels stand in brackets. */
  missing: FieldId[];
}

/**
 * A message in the recipient's language with what was typed put in. `terms` are that language's names on screens
 * (lib/guide words). What was typed is put in once, as it is: braces in it mean nothing.
 */
export function fillMessage(
  id: MessageId,
  typed: FieldValues,
  words: HandoverWords,
  localTerms: Record<string, string>,
): FilledMessage {
  const { fields: asked, optional }: Message = messages[id];
  const values = tidy(asked, typed);
  const left = (field: FieldId) => optional.includes(field) && values[field] === undefined;
  const fill = (text: string) => fillText(text, values, words, localTerms);
  const { subject, body } = words.messages[id];
  const lines = body
    .split('\n')
    .filter((line) => !placeholders(line).some((name) => isField(name) && left(name)));
  return {
    subject: fill(subject).replace(/\s+/g, ' '),
    body: fill(lines.join('\n').replace(/\n{3,}/g, '\n\n')),
    missing: asked.filter((field) => values[field] === undefined && !optional.includes(field)),
  };
}

const placeholder = /\{([A-Za-z][\w:-]*)\}/;

/** The names in braces in a text, each as often as it stands there. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(new RegExp(placeholder, 'g'))].map(([, name = '']) => name);
}

/** Whether a name in braces means something: a field, a name on a screen, or a link. */
export const isPlaceholder = (name: string): boolean =>
  isField(name) || isTerm(name) || linkOf(name) !== undefined;

function fillText(
  text: string,
  values: FieldValues,
  words: HandoverWords,
  localTerms: Record<string, string>,
): string {
  return text.replace(new RegExp(placeholder, 'g'), (whole, name: string) => {
    if (isField(name)) return shown(name, values[name]) ?? `[${words.fields[name]}]`;
    return linkOf(name) ?? (isTerm(name) ? plainText(whole, localTerms) : whole);
  });
}

function shown(field: FieldId, value: string | undefined): string | undefined {
  return value !== undefined && fields[field] === 'numbers' ? numbersIn(value).join(', ') : value;
}

const isField = (name: string): name is FieldId => Object.hasOwn(fields, name);
const isTerm = (name: string): boolean => Object.hasOwn(terms, name);

function linkOf(name: string): string | undefined {
  const id = name.startsWith('link:') ? name.slice('link:'.length) : '';
  return Object.hasOwn(links, id) ? links[id as LinkId] : undefined;
}

/** Windows hands no longer address than this to the mail program. */
const maxMailto = 2000;

/**
 * An address that opens a mail to `to` (left open where it isn't an address), and whether the body fitted into it:
 * where it didn't, it is left out and has to be pasted.
 */
export function mailtoAddress(
  to: string,
  { subject, body }: Pick<FilledMessage, 'subject' | 'body'>,
): { href: string; bodyFits: boolean } {
  const recipient = isAddress(to.trim()) ? encode(to.trim()).replace('%40', '@') : '';
  const short = `mailto:${recipient}?subject=${encode(subject.slice(0, 150))}`;
  const whole = `${short}&body=${encode(body.replace(/\r?\n/g, '\r\n'))}`;
  return whole.length <= maxMailto ? { href: whole, bodyFits: true } : { href: short, bodyFits: false };
}

/** Half characters, which can't be encoded, become the sign for an unknown one. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replace(/'/g, '%27');

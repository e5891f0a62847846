import type { HandoverWords } from '../../locales/shape/messages.ts';
import { type LinkId, links } from '../facts/links.ts';
import { terms } from '../facts/screen-names.ts';
import { plainText } from '../guide/text.ts';
import { isAddress } from '../text/address.ts';
import { type FieldId, type FieldValues, fields, numbersIn, tidy } from './fields.ts';
import { type Message, type MessageId, messages } from './messages.ts';

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

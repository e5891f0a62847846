import type { HandoverWords } from '../../locales/shape/messages.ts';
import { type LinkId, links } from '../facts/links.ts';
import type { MessageId } from '../facts/message-ids.ts';
import { terms } from '../facts/screen-names.ts';
import { type LocalTerms, plainName } from '../guide/text.ts';
import { isAddress } from '../text/address.ts';
import { fill, placesIn } from '../text/fill.ts';
import { type FieldId, type FieldValues, fields, numbersIn, tidy } from './fields.ts';
import { type Message, messages } from './messages.ts';

export interface FilledMessage {
  subject: string;
  body: string;
  /** Required fields that are still empty: in the text their labels stand in brackets. */
  missing: FieldId[];
}

/**
 * A message in the recipient's language with what was typed put in. `localTerms` are that language's names on screens
 * (locales/<locale>/guide). What was typed is put in once, as it is: braces in it mean nothing.
 */
export function fillMessage(
  id: MessageId,
  typed: FieldValues,
  words: HandoverWords,
  localTerms: LocalTerms,
): FilledMessage {
  const { fields: asked, optional }: Message = messages[id];
  const values = tidy(asked, typed);
  const left = (field: FieldId) => optional.includes(field) && values[field] === undefined;
  const put = (text: string) =>
    fill(text, (name) =>
      isField(name)
        ? (shown(name, values[name]) ?? `[${words.fields[name]}]`)
        : (linkOf(name) ?? plainName(name, localTerms)),
    );
  const { subject, body } = words.messages[id];
  const lines = body
    .split('\n')
    .filter((line) => !placesIn(line).some((name) => isField(name) && left(name)));
  return {
    subject: put(subject).replace(/\s+/g, ' '),
    body: put(lines.join('\n').replace(/\n{3,}/g, '\n\n')),
    missing: asked.filter((field) => values[field] === undefined && !optional.includes(field)),
  };
}

/** Whether a name in braces means something: a field, a name on a screen, or a link. */
export const isPlaceholder = (name: string): boolean =>
  isField(name) || Object.hasOwn(terms, name) || linkOf(name) !== undefined;

function shown(field: FieldId, value: string | undefined): string | undefined {
  return value !== undefined && fields[field] === 'numbers' ? numbersIn(value).join(', ') : value;
}

const isField = (name: string): name is FieldId => Object.hasOwn(fields, name);

const linkMark = 'link-';

/** The address that `link-manage-roles` stands for. */
function linkOf(name: string): string | undefined {
  const id = name.startsWith(linkMark) ? name.slice(linkMark.length) : '';
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

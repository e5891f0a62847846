import { linksIn } from '../links/links-in.ts';
import type { ReadMail } from './mail-facts.ts';

/** More than any mail about volume licensing, in characters of its text. */
const maxText = 200_000;
const maxLinks = 200;

/** Reads a mail saved as `.eml`. The parser is loaded only then. */
export async function parseEml(bytes: Uint8Array): Promise<ReadMail> {
  const { default: PostalMime } = await import('postal-mime');
  const { subject = '', from, replyTo, to = [], date, text = '', html = '' } = await PostalMime.parse(bytes);
  return readMail(
    subject,
    from?.address ?? '',
    replyTo?.[0]?.address ?? '',
    to.flatMap(({ address }) => address ?? []),
    date,
    text,
    html,
  );
}

/** Reads a mail saved by Outlook as `.msg`. Throws where it is none. */
export async function parseMsg(bytes: Uint8Array): Promise<ReadMail> {
  const module = await import('@kenjiuno/msgreader');
  const Reader = ((module.default as unknown as { default?: typeof module.default }).default ??
    module.default) as typeof module.default;
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const data = new Reader(buffer).getFileData();
  if (data.error) throw new Error(data.error);
  const { subject = '', senderSmtpAddress, senderEmail = '', recipients = [], body = '' } = data;
  return readMail(
    subject,
    senderSmtpAddress ?? senderEmail,
    '',
    recipients.flatMap(({ smtpAddress, email }) => smtpAddress ?? email ?? []),
    data.messageDeliveryTime ?? data.clientSubmitTime,
    body,
    typeof data.bodyHtml === 'string' ? data.bodyHtml : '',
  );
}

function readMail(
  subject: string,
  from: string,
  replyTo: string,
  to: string[],
  date: string | undefined,
  text: string,
  html: string,
): ReadMail {
  const sent = Date.parse(date ?? '');
  const whole = text.trim() ? text : textOf(html);
  return {
    subject,
    from,
    replyTo,
    to,
    ...(Number.isFinite(sent) && { sent }),
    text: whole.slice(0, maxText),
    links: [...new Set([...linksOfHtml(html), ...linksIn(whole)])].slice(0, maxLinks),
  };
}

/** A mail that was pasted as text, with the lines of its head in one of the six languages. Undefined where it has none. */
export function parsePasted(text: string): ReadMail | undefined {
  const head = (names: string) =>
    new RegExp(`^[>\\s*]*(?:${names})\\s*[*]?\\s*[:：]\\s*\\**\\s*(.+)$`, 'im').exec(text)?.[1]?.trim() ?? '';
  const subject = head('subject|betreff|objet|asunto|assunto|件名');
  const from = head('from|von|de|差出人|送信者|expéditeur|remitente');
  if (
    !subject ||
    !(from || head('to|an|à|para|宛先|sent|date|gesendet|datum|envoyé|enviado|fecha|送信日時|日付'))
  )
    return undefined;
  const sent = Date.parse(
    head('sent|date|gesendet|datum|envoyé|enviado(?: el| em)?|fecha|data|送信日時|日付'),
  );
  const address = /[^\s<>"']+@[^\s<>"';,]+/.exec(from)?.[0] ?? '';
  return {
    subject,
    from: address,
    replyTo:
      /[^\s<>"']+@[^\s<>"';,]+/.exec(head('reply-?to|antwort an|répondre à|responder a|返信先'))?.[0] ?? '',
    to: [],
    ...(Number.isFinite(sent) && { sent }),
    text: text.slice(0, maxText),
    links: linksIn(text).slice(0, maxLinks),
  };
}

const linksOfHtml = (html: string): string[] =>
  [...html.matchAll(/\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].flatMap(([, double, single]) => {
    const link = (double ?? single ?? '').replaceAll('&amp;', '&');
    return /^https?:/i.test(link) ? link : [];
  });

const textOf = (html: string): string =>
  html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<br\s*\/?>|<\/(?:p|div|tr|li|h\d)>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");

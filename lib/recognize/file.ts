import { decodeText } from '../text/decode.ts';
import { parseEml, parseMsg } from './mail/parse-mail.ts';
import { pictureSize } from './picture/size.ts';
import { type Recognized, recognizeLink, recognizeMail, recognizeText } from './recognize.ts';

/** Names of the files that can be brought, by their ends. */
export const fileEnds = ['.eml', '.msg', '.txt', '.url', '.png', '.jpg', '.jpeg', '.webp'] as const;

/** Whether a file is a picture, or says that it is one. */
export const isPicture = (name: string, bytes: Uint8Array): boolean =>
  /\.(?:png|jpe?g|webp)$/i.test(name) || pictureSize(bytes) !== undefined;

/**
 * Reads a file that is no picture: a mail, a link that was saved, or a text. Undefined where it holds no text. `now` in
 * milliseconds since the epoch.
 * @throws Where a mail can't be read.
 */
export async function recognizeFile(
  name: string,
  bytes: Uint8Array,
  now: number,
): Promise<{ text: string; recognized: Recognized } | undefined> {
  const [end = ''] = /\.\w+$/.exec(name.toLowerCase()) ?? [];
  if (end === '.eml' || end === '.msg') {
    const mail = await (end === '.eml' ? parseEml(bytes) : parseMsg(bytes));
    return { text: `${mail.subject}\n${mail.text}`, recognized: recognizeMail(mail, now) };
  }
  const text = decodeText(bytes, 'windows-1252');
  if (text === undefined) return undefined;
  const [, link] = (end === '.url' && /^URL\s*=\s*(\S+)/im.exec(text)) || [];
  return { text, recognized: link ? recognizeLink(link) : recognizeText(text, now) };
}

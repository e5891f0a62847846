/**
 * Says what a person has in hand: recognize.ts [--locale <locale>] [FILE… | -]
 * One line of JSON an input, in the order given, and nothing else on stdout. Reads texts, mails (.eml, .msg), links
 * (.url, or a text that is one) and pictures (.png, .jpg, .webp). Only the input's own text is used; nothing is sent.
 * A file that can't be read has an "error" in its line; the others go on, and the exit code is 2.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isLocale, type Locale, locales } from '../lib/facts/languages.ts';
import { broughtPlaces } from '../lib/guide/brought-places.ts';
import { guide } from '../lib/guide/nodes/index.ts';
import { nodesFound } from '../lib/guide/search/search.ts';
import { plainText } from '../lib/guide/text.ts';
import { isPicture, recognizeFile } from '../lib/recognize/file.ts';
import { mostPixels } from '../lib/recognize/picture/prepare.ts';
import { readPicture } from '../lib/recognize/picture/read-picture.ts';
import { pictureSize } from '../lib/recognize/picture/size.ts';
import type { Recognized } from '../lib/recognize/recognize.ts';
import { loadGuideWords } from '../locales/load/guide.ts';
import { loadSearch } from '../locales/load/search.ts';
import { unpackPicture, wordReader } from './picture-files.ts';

const { locale, inputs } = readArguments();
const [words, search] = await Promise.all([
  loadGuideWords(locale),
  // A text comes in any language, whatever the one of the titles.
  loadSearch(guide, [locale, ...locales.filter((other) => other !== locale)]),
]);

for (const input of inputs) {
  try {
    const { text, recognized } = await read(input);
    console.log(JSON.stringify({ input, ...lineOf(recognized, text) }));
  } catch (error) {
    process.exitCode = 2;
    const message = error instanceof Error ? error.message : String(error);
    console.log(JSON.stringify({ input, error: message, findings: [], places: [] }));
  }
}

function readArguments(): { locale: Locale; inputs: string[] } {
  try {
    const { values, positionals } = parseArgs({
      options: { locale: { type: 'string', default: 'en' } },
      allowPositionals: true,
    });
    if (isLocale(values.locale))
      return { locale: values.locale, inputs: positionals.length > 0 ? positionals : ['-'] };
  } catch {
    // an option that we don't know
  }
  process.stderr.write(`Usage: [--locale ${locales.join('|')}] [FILE… | -]\n`);
  process.exit(2);
}

async function read(input: string): Promise<{ text: string; recognized: Recognized }> {
  const bytes = new Uint8Array(input === '-' ? await stdin() : await readFile(input));
  if (isPicture(input, bytes)) return { text: '', recognized: await readPictureFile(bytes) };
  const read = await recognizeFile(input, bytes, Date.now());
  if (!read) throw new Error('This file holds no text.');
  return read;
}

async function readPictureFile(bytes: Uint8Array): Promise<Recognized> {
  const size = pictureSize(bytes);
  if (!size) throw new Error('This is no picture that can be read: PNG, JPEG and WebP can.');
  const { width, height } = size;
  if (width * height > mostPixels)
    throw new Error(`This picture is too large: ${width} × ${height} pixels, and 40 megapixels can be read.`);
  const pixels = await unpackPicture(bytes).catch(() => {
    throw new Error('This picture is broken: it can’t be opened.');
  });
  return readPicture(pixels, await wordReader());
}

async function stdin(): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function lineOf(recognized: Recognized, text: string) {
  const { kind, findings, details } = recognized;
  const places = broughtPlaces(guide, recognized, kind === 'link' ? [] : nodesFound(guide, search(text)));
  return {
    kind,
    findings,
    places: places.map((node) => {
      const of = guide.nodes[node];
      const title = plainText(words.nodes[node]?.title ?? '', words.terms);
      return { node, ...(of?.kind === 'outcome' && { code: of.code }), title };
    }),
    details,
  };
}

import { errorDetailsIn } from '../error-details.ts';
import { findingsOf } from '../findings.ts';
import { linksIn } from '../links/links-in.ts';
import { linkMeaning } from '../links/meaning.ts';
import type { Recognized } from '../recognize.ts';
import { repairIds } from './ids.ts';
import { pictureCodes, placeOf } from './picture-codes.ts';
import { pictureTexts } from './picture-texts.ts';
import { layOut, type PictureWord, plain } from './words.ts';

/** What was read off a picture, and what it shows. */
export interface RecognizedPicture extends Recognized {
  words: readonly PictureWord[];
  /** The words, by their number, that told. */
  marked: ReadonlySet<number>;
}

/** Kinds of links that are believed off a picture: a letter misread makes a stranger of any address. */
const believed: readonly string[] = ['retired-vlsc', 'azure', 'sign-in'];

/** Judges what was read off a picture by the rules for pages, with tolerance for what readers confuse. */
export function recognizePicture(words: readonly PictureWord[]): RecognizedPicture {
  const written = layOut(words, (text) => text);
  const folded = layOut(words, plain);
  const addresses = linksIn(written.text);
  const links = addresses
    .flatMap((address) => linkMeaning(address) ?? [])
    .filter(({ kind }) => believed.includes(kind));
  // As long as before, so that places stay the same.
  const bare = addresses.reduce(
    (rest, address) => rest.replaceAll(address, ' '.repeat(address.length)),
    written.text,
  );
  const codes = pictureCodes({ ...written, text: bare }, words);
  const texts = pictureTexts(folded);
  const marked = new Set<number>();
  const mark = (spans: typeof written.spans, at: number, end: number) =>
    spans.forEach(({ from, to }, word) => {
      if (from < end && to > at) marked.add(word);
    });
  for (const { code } of codes) {
    const { at, end } = placeOf(code, bare);
    mark(written.spans, at, end);
  }
  for (const { at, end } of texts.flatMap(({ places }) => places)) mark(folded.spans, at, end);
  return {
    kind: 'picture',
    findings: findingsOf(codes, texts, links),
    details: errorDetailsIn(repairIds(bare)),
    links,
    words,
    marked,
  };
}

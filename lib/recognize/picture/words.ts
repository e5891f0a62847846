import { fold } from '../../text/fold.ts';

/** A word that was read off a picture, and where it stands in it. */
export interface PictureWord {
  text: string;
  /** Words with the same number stand in one line. */
  line: number;
  /** How sure the reader is of it, 0 to 100. */
  confidence: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Reads the table that Tesseract gives: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
export function parseTsv(tsv: string): PictureWord[] {
  const words: PictureWord[] = [];
  let line = 0;
  for (const row of tsv.split('\n')) {
    const [level, , , , , , left, top, width, height, confidence, text = ''] = row.split('\t');
    if (level === '4') line++;
    if (level !== '5' || text.trim() === '') continue;
    const [x = 0, y = 0, w = 0, h = 0, sure = 0] = [left, top, width, height, confidence].map(Number);
    words.push({ text: text.trim(), line, confidence: sure, left: x, top: y, width: w, height: h });
  }
  return words;
}

/** The words as a text: a line a line, a tab where there is room between two. `spans` says where each word stands in it. */
export interface Layout {
  text: string;
  spans: readonly { from: number; to: number }[];
}

/** Signs that stand without blanks between them. */
const unspaced = /[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}、。「」・]/u;

/** Room between two words of a line, in heights of a letter, from which on they belong to different cells. */
const cellGap = 1.6;

/** Puts words together as they stand in the picture; `write` says how each is written. */
export function layOut(words: readonly PictureWord[], write: (text: string) => string): Layout {
  let text = '';
  const spans: { from: number; to: number }[] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (before) text += gapBetween(before, word);
    const from = text.length;
    text += write(word.text);
    spans.push({ from, to: text.length });
  });
  return { text, spans };
}

function gapBetween(before: PictureWord, word: PictureWord): string {
  if (before.line !== word.line) return '\n';
  const room = word.left - before.left - before.width;
  if (room > cellGap * Math.min(before.height, word.height)) return '\t';
  return unspaced.test(before.text.slice(-1)) && unspaced.test(word.text.slice(0, 1)) ? '' : ' ';
}

/** How a word is written to be compared: as page texts are folded, and without the accents that readers lose. */
export const plain = (text: string): string =>
  fold(text)
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

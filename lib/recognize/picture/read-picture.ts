import type { Pixels } from './pixels.ts';
import { prepare } from './prepare.ts';
import { type RecognizedPicture, recognizePicture } from './recognize-picture.ts';
import type { ReadLanguage, WordReader } from './tesseract.ts';

/** Below this, of 100, a word is in another writing, or no word at all. */
const legible = 50;
/** Part of the letters that may be so before the other writing is tried: there are icons in every picture. */
const mostIllegible = 0.08;

/** Reads a picture, first in Latin letters, then, where they make no sense or tell nothing certain, in Japanese. */
export async function readPicture(
  picture: Pixels,
  reader: WordReader,
  onProgress: (percent: number) => void = () => undefined,
): Promise<RecognizedPicture> {
  const prepared = prepare(picture);
  const read = async (language: ReadLanguage, from: number) =>
    recognizePicture(await reader.read(prepared, language, (percent) => onProgress(from + percent / 2)));
  const latin = await read('eng', 0);
  if (latin.findings.some(({ confidence }) => confidence === 'certain') || isLegible(latin)) return latin;
  const japanese = await read('jpn', 50);
  return latin.findings.length > 0 && japanese.findings.length === 0 ? latin : japanese;
}

function isLegible({ words }: RecognizedPicture): boolean {
  const letters = (those: typeof words) => those.reduce((sum, { text }) => sum + text.length, 0);
  const illegible = words.filter(({ confidence }) => confidence < legible);
  return letters(words) > 0 && letters(illegible) / letters(words) < mostIllegible;
}

/** Reads pictures in Node: by the very program and data that are shipped, unpacked by sharp. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import type { Pixels } from '../lib/recognize/picture/pixels.ts';
import { type CoreFactory, openTesseract, type WordReader } from '../lib/recognize/picture/tesseract.ts';
import { languageData, tesseractCore } from './tesseract-files.ts';

const require = createRequire(import.meta.url);

let reader: Promise<WordReader> | undefined;

/** The reader of words, opened with the first picture. */
export function wordReader(): Promise<WordReader> {
  reader ??= openTesseract({
    factory: require(tesseractCore) as CoreFactory,
    wasm: () => readFile(require.resolve(tesseractCore.replace(/\.js$/, '.wasm'))),
    data: async (language) => gunzipSync(await readFile(require.resolve(languageData[language]))),
  });
  return reader;
}

/** Unpacks a picture, turned as its camera says. */
export async function unpackPicture(bytes: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(bytes, { failOn: 'error' })
    .rotate()
    .flatten({ background: '#ffffff' })
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

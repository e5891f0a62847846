import english from '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url';
import japanese from '@tesseract.js-data/jpn/4.0.0_best_int/jpn.traineddata.gz?url';
import factory from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import wasm from 'tesseract.js-core/tesseract-core-simd-lstm.wasm?url';
import type { Pixels } from '../../lib/recognize/picture/pixels.ts';
import { mostPixels } from '../../lib/recognize/picture/prepare.ts';
import { readPicture } from '../../lib/recognize/picture/read-picture.ts';
import { pictureSize } from '../../lib/recognize/picture/size.ts';
import { openTesseract } from '../../lib/recognize/picture/tesseract.ts';
import type { PictureMessage } from './picture-messages.ts';

const tell = (message: PictureMessage) => postMessage(message);
const data = { eng: english, jpn: japanese };

addEventListener('message', async ({ data: bytes }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  const size = pictureSize(bytes);
  if (size && size.width * size.height > mostPixels) return tell({ kind: 'fault', fault: 'too-large' });
  const picture = size && (await unpack(bytes).catch(() => undefined));
  if (!picture) return tell({ kind: 'fault', fault: 'broken' });
  const reader = await openTesseract({
    factory,
    wasm: () => bytesOf(fetch(wasm)),
    data: (language) => bytesOf(unzipped(fetch(data[language]))),
  });
  const recognized = await readPicture(picture, reader, (percent) => tell({ kind: 'progress', percent }));
  tell({ kind: 'read', recognized });
});

/** The picture's pixels, on white where it is transparent. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Pixels> {
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('There is no canvas.');
  canvas.fillStyle = '#fff';
  canvas.fillRect(0, 0, width, height);
  canvas.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.getImageData(0, 0, width, height);
}

const bytesOf = async (response: Promise<Response>) => new Uint8Array(await (await response).arrayBuffer());

async function unzipped(response: Promise<Response>): Promise<Response> {
  const { body } = await response;
  return new Response(body?.pipeThrough(new DecompressionStream('gzip')));
}

import { ink } from './ink.ts';
import type { Gray, Pixels } from './pixels.ts';
import { enlarge, shrink } from './resize.ts';

/** A picture with more pixels than this isn't read: 40 megapixels, four screens of 4K and more. */
export const mostPixels = 40_000_000;

/** Letters of a screen are small for a reader of print: pictures are enlarged up to so many pixels, and at most so much. */
const wantedPixels = 6_000_000;
const mostEnlarged = 2;
/** A picture with more pixels than this is of a camera, or of many screens: half of its width is enough. */
const largePixels = 16_000_000;

/** Makes a picture ready to be read: dark ink on white paper, letters large enough. */
export function prepare(picture: Pixels): Gray {
  const pixels = picture.width * picture.height;
  const gray = ink(picture);
  if (pixels > largePixels) return shrink(gray, 2);
  const factor = Math.min(mostEnlarged, Math.sqrt(wantedPixels / Math.max(1, pixels)));
  return factor > 1.1 ? enlarge(gray, factor) : gray;
}

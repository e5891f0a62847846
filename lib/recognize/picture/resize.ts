import type { Gray } from './pixels.ts';

/** Makes a picture larger by a factor, softly (bicubic, as Catmull and Rom): letters keep their shapes. */
export function enlarge(picture: Gray, factor: number): Gray {
  const width = Math.round(picture.width * factor);
  const height = Math.round(picture.height * factor);
  const wide = stretchRows(picture.data, picture.width, picture.height, width);
  return { width, height, data: stretchColumns(wide, width, picture.height, height) };
}

/** Makes a picture smaller by a whole factor: each pixel is the mean of those that it takes the place of. */
export function shrink(picture: Gray, factor: number): Gray {
  const width = Math.floor(picture.width / factor);
  const height = Math.floor(picture.height / factor);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let dy = 0; dy < factor; dy++)
        for (let dx = 0; dx < factor; dx++)
          sum += picture.data[(y * factor + dy) * picture.width + x * factor + dx] ?? 0;
      data[y * width + x] = sum / factor ** 2;
    }
  return { width, height, data };
}

/** For each pixel of the longer side: the first of the four that it is made of, and their weights. */
function taps(from: number, to: number): { first: Int32Array; weights: Float32Array } {
  const first = new Int32Array(to);
  const weights = new Float32Array(4 * to);
  for (let at = 0; at < to; at++) {
    const place = ((at + 0.5) * from) / to - 0.5;
    const whole = Math.floor(place);
    const t = place - whole;
    first[at] = whole - 1;
    weights.set(
      [
        ((-t + 2) * t - 1) * t * 0.5,
        ((3 * t - 5) * t * t + 2) * 0.5,
        ((-3 * t + 4) * t + 1) * t * 0.5,
        (t - 1) * t * t * 0.5,
      ],
      4 * at,
    );
  }
  return { first, weights };
}

const clamp = (at: number, length: number) => (at < 0 ? 0 : at >= length ? length - 1 : at);

function stretchRows(data: Uint8Array, width: number, height: number, to: number): Uint8ClampedArray {
  const { first, weights } = taps(width, to);
  const out = new Uint8ClampedArray(to * height);
  for (let x = 0; x < to; x++) {
    const start = first[x] ?? 0;
    const [a, b, c, d] = [0, 1, 2, 3].map((tap) => clamp(start + tap, width)) as [
      number,
      number,
      number,
      number,
    ];
    const [wa = 0, wb = 0, wc = 0, wd = 0] = weights.subarray(4 * x, 4 * x + 4);
    for (let y = 0; y < height; y++) {
      const row = y * width;
      out[y * to + x] =
        wa * (data[row + a] ?? 0) +
        wb * (data[row + b] ?? 0) +
        wc * (data[row + c] ?? 0) +
        wd * (data[row + d] ?? 0);
    }
  }
  return out;
}

function stretchColumns(data: Uint8ClampedArray, width: number, height: number, to: number): Uint8Array {
  const { first, weights } = taps(height, to);
  const out = new Uint8ClampedArray(width * to);
  for (let y = 0; y < to; y++) {
    const start = first[y] ?? 0;
    const [a, b, c, d] = [0, 1, 2, 3].map((tap) => width * clamp(start + tap, height)) as [
      number,
      number,
      number,
      number,
    ];
    const [wa = 0, wb = 0, wc = 0, wd = 0] = weights.subarray(4 * y, 4 * y + 4);
    const row = y * width;
    for (let x = 0; x < width; x++)
      out[row + x] =
        wa * (data[a + x] ?? 0) + wb * (data[b + x] ?? 0) + wc * (data[c + x] ?? 0) + wd * (data[d + x] ?? 0);
  }
  return new Uint8Array(out.buffer);
}

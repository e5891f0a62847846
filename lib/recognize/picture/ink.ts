import type { Gray, Pixels } from './pixels.ts';

/** Side of the squares that have a paper of their own, in pixels: a line of text or two. */
const tile = 32;
/** Shades of one colour are told apart in so many steps: what is left of a byte without its lowest bits. */
const bits = 4;
const shades = 1 << (8 - bits);

/**
 * Takes the ink off its paper: how far each pixel is from the colour that prevails around it, whatever colour that is.
 * Light text on dark and dark text on light come out alike, and so does text in a coloured bar.
 */
export function ink(picture: Pixels): Gray {
  const { width, height, data } = picture;
  const [across, down] = [Math.ceil(width / tile), Math.ceil(height / tile)];
  const papers = papersOf(picture, across, down);
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / tile) * across;
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      const paper = 3 * (row + Math.floor(x / tile));
      const far = Math.max(
        Math.abs((data[at] ?? 0) - (papers[paper] ?? 0)),
        Math.abs((data[at + 1] ?? 0) - (papers[paper + 1] ?? 0)),
        Math.abs((data[at + 2] ?? 0) - (papers[paper + 2] ?? 0)),
      );
      // Ink is seldom as far from its paper as black from white.
      out[y * width + x] = 255 - Math.min(255, Math.round(far * 1.6));
    }
  }
  return { width, height, data: out };
}

/** The prevailing colour of each tile and those around it, as three bytes a tile. */
function papersOf({ width, height, data }: Pixels, across: number, down: number): Uint8Array {
  const colours = shades ** 3;
  const counts = new Uint16Array(colours);
  const used: number[] = [];
  const sums = new Float64Array(colours * 3);
  const papers = new Uint8Array(across * down * 3);
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      const [top, bottom] = [Math.max(0, (row - 0.5) * tile), Math.min(height, (row + 1.5) * tile)];
      const [left, right] = [Math.max(0, (column - 1) * tile), Math.min(width, (column + 2) * tile)];
      for (let y = top; y < bottom; y += 2) {
        for (let x = left; x < right; x += 2) {
          const at = 4 * (y * width + x);
          const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
          const colour = ((red >> bits) * shades + (green >> bits)) * shades + (blue >> bits);
          const count = counts[colour] ?? 0;
          if (count === 0) used.push(colour);
          counts[colour] = count + 1;
          sums[3 * colour] = (sums[3 * colour] ?? 0) + red;
          sums[3 * colour + 1] = (sums[3 * colour + 1] ?? 0) + green;
          sums[3 * colour + 2] = (sums[3 * colour + 2] ?? 0) + blue;
        }
      }
      let most = used[0] ?? 0;
      for (const colour of used) if ((counts[colour] ?? 0) > (counts[most] ?? 0)) most = colour;
      const paper = 3 * (row * across + column);
      for (let channel = 0; channel < 3; channel++)
        papers[paper + channel] = Math.round((sums[3 * most + channel] ?? 0) / (counts[most] || 1));
      for (const colour of used) {
        counts[colour] = 0;
        sums.fill(0, 3 * colour, 3 * colour + 3);
      }
      used.length = 0;
    }
  }
  return papers;
}

import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ink } from '../../../../../lib/recognize/picture/ink.ts';
import { toPgm } from '../../../../../lib/recognize/picture/pixels.ts';
import { prepare } from '../../../../../lib/recognize/picture/prepare.ts';
import { enlarge, shrink } from '../../../../../lib/recognize/picture/resize.ts';
import { pictureSize } from '../../../../../lib/recognize/picture/size.ts';

type Colour = [red: number, green: number, blue: number];

/** A bar of one colour with a cross of another in it. */
function drawn(paper: Colour, pen: Colour) {
  const [width, height] = [96, 64];
  const data = new Uint8Array(4 * width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      data.set([...(x === 48 || y === 32 ? pen : paper), 255], 4 * (y * width + x));
  return { width, height, data };
}

test.each([
  ['black on white', [255, 255, 255], [0, 0, 0]],
  ['white on black', [0, 0, 0], [255, 255, 255]],
  ['red on pink', [253, 231, 233], [164, 38, 44]],
  ['white on blue', [15, 108, 189], [255, 255, 255]],
] as [string, Colour, Colour][])('ink is dark and paper white, of %s', (_, paper, pen) => {
  const { data, width } = ink(drawn(paper, pen));
  expect(data[10 * width + 10]).toBe(255);
  expect(data[32 * width + 10]).toBeLessThan(60);
});

test('a picture keeps its greys as it is made larger and smaller', () => {
  const gray = { width: 40, height: 30, data: new Uint8Array(1200).fill(77) };
  expect(enlarge(gray, 1.7)).toEqual({ width: 68, height: 51, data: new Uint8Array(68 * 51).fill(77) });
  expect(shrink(gray, 2)).toEqual({ width: 20, height: 15, data: new Uint8Array(300).fill(77) });
});

test('a picture of any size and content is prepared', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 70 }),
      fc.integer({ min: 1, max: 70 }),
      fc.nat(),
      (width, height, seed) => {
        const data = Uint8Array.from({ length: 4 * width * height }, (_, at) => (at * 31 + seed) % 256);
        const { data: gray, ...size } = prepare({ width, height, data });
        expect(gray.length).toBe(size.width * size.height);
      },
    ),
  );
});

test('the file that is handed over says its size', () => {
  const file = toPgm({ width: 3, height: 2, data: new Uint8Array([1, 2, 3, 4, 5, 6]) });
  expect(new TextDecoder().decode(file.slice(0, 11))).toBe('P5\n3 2\n255\n');
  expect([...file.slice(11)]).toEqual([1, 2, 3, 4, 5, 6]);
});

describe('the size in a head', () => {
  const blank = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#abc' } });

  test.each([
    ['png', () => blank(321, 123).png()],
    ['jpeg', () => blank(321, 123).jpeg()],
    ['webp, lossy', () => blank(321, 123).webp()],
    ['webp, lossless', () => blank(321, 123).webp({ lossless: true })],
    ['webp, with opacity', () => blank(321, 123).ensureAlpha(0.5).webp()],
  ])('of a %s is read', async (_, make) => {
    const bytes = new Uint8Array(await make().toBuffer());
    expect(pictureSize(bytes)).toEqual({ width: 321, height: 123 });
    for (let length = 0; length < Math.min(40, bytes.length); length++) pictureSize(bytes.slice(0, length));
  });

  test('of anything is read or isn’t, and never throws', () => {
    const heads = ['89504e47', 'ffd8ffe0', 'ffd8ffff', '52494646000000005745425056503820'];
    const head = fc.constantFrom(...heads.map((hex) => Uint8Array.from(Buffer.from(hex, 'hex'))));
    fc.assert(
      fc.property(head, fc.uint8Array({ maxLength: 300 }), (start, rest) => {
        pictureSize(Uint8Array.from([...start, ...rest]));
      }),
    );
    expect(pictureSize(new Uint8Array())).toBeUndefined();
  });
});

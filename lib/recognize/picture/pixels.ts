/** A picture as browsers and decoders give it: four bytes a pixel, red, green, blue and opacity. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array | Uint8ClampedArray;
}

/** A picture of one byte a pixel: 0 is ink, 255 is paper. */
export interface Gray {
  width: number;
  height: number;
  data: Uint8Array;
}

/** The picture as a file in the simplest of formats, which the reader of words takes. */
export function toPgm({ width, height, data }: Gray): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}

/** The contrast that text of ordinary size needs at least (WCAG 2.2, 1.4.3). */
export const readable = 4.5;

/** The contrast of white with a colour (`#rrggbb`), from 1 to 21, as WCAG counts it. */
export function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05);
}

/** A part of a colour, from 0 to 255, as the light that it is, from 0 to 1. */
function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

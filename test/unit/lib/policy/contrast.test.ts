import { expect, it } from 'vitest';
import { contrastWithWhite, readable } from '../../../../lib/policy/contrast.ts';

it.each([
  ['#ffffff', 1],
  ['#000000', 21],
  // Values of the WebAIM contrast checker.
  ['#0f6cbd', 5.38],
  ['#767676', 4.54],
  ['#777777', 4.48],
])('white on %s has %s to 1', (colour, contrast) => {
  expect(contrastWithWhite(colour)).toBeCloseTo(contrast, 1);
  expect(contrastWithWhite(colour) >= readable).toBe(contrast >= 4.5);
});

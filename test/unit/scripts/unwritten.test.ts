import { expect, it } from 'vitest';
import { unwrittenPlaces } from '../../../scripts/unwritten.ts';

it('nothing that ships has still to be written', () => {
  expect(unwrittenPlaces()).toEqual([]);
});

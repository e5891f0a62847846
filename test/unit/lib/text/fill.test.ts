import { expect, it } from 'vitest';
import { fill, pieces, placesIn } from '../../../../lib/text/fill.ts';

it('puts values in their places, as they are', () => {
  expect(fill('{a} and {b-c}, {a}', { a: '{b-c}', 'b-c': '$1' })).toBe('{b-c} and $1, {b-c}');
});

it('leaves a place without a value, and braces that are no place', () => {
  expect(fill('{constructor} {} { a } {a', { a: 'x' })).toBe('{constructor} {} { a } {a');
});

it('asks for values by name', () => {
  expect(fill('{one}{two}', (name) => (name === 'two' ? '' : undefined))).toBe('{one}');
});

it('tells the pieces and the places of a text', () => {
  expect(pieces('{a}b{c}')).toEqual(['', 'a', 'b', 'c', '']);
  expect(placesIn('Open {billing} > {link-manage-roles} > {billing}.')).toEqual([
    'billing',
    'link-manage-roles',
    'billing',
  ]);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSearch } from '../../../../lib/messages/page-search.ts';

it('takes what a page tool answers, without what is more', () => {
  const answer = { depth: 1, target: 'show-all', state: 'found' } as const;
  expect(parseSearch({ ...answer, element: '<b>' })).toEqual(answer);
});

it.each([
  undefined,
  null,
  'found',
  {},
  { depth: 0.5, target: 'show-all', state: 'found' },
  { depth: 0, target: '__proto__', state: 'found' },
  { depth: 0, target: 'toString', state: 'found' },
  { depth: 0, target: 'show-all', state: 'constructor' },
])('takes nothing else: %j', (answer) => {
  expect(parseSearch(answer)).toBeUndefined();
});

it('never throws', () => {
  fc.assert(fc.property(fc.anything(), (answer) => void parseSearch(answer)));
});

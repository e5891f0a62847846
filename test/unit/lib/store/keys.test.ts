import { expect, it } from 'vitest';
import { isOver, kindOf, localKeys, momentOf, sessionKeys } from '../../../../lib/store/keys.ts';

it.each([
  ['language', 'settings'],
  ['walks', 'walks'],
  ['drafts', 'handover'],
  ['contacts:list', 'contacts'],
  ['contacts:part:a:0', 'contacts'],
  ['contacts:tenant:contoso.com', 'contacts'],
  ['contacts:', 'unknown'],
  ['contacts:list:2', 'unknown'],
  ['draft', 'unknown'],
  ['toString', 'unknown'],
  ['tab:1', 'unknown'], // never in storage.local
])('takes %s for %s', (key, kind) => expect(kindOf(key)).toBe(kind));

it('no key stands for two things', () => {
  for (const stored of [
    Object.values(localKeys).map(({ key, ...more }) => ({ key, isFamily: 'isFamily' in more })),
    Object.values(sessionKeys).map((key) => ({ key, isFamily: key.endsWith(':') })),
  ])
    for (const one of stored)
      for (const other of stored)
        if (one !== other)
          expect(one.isFamily ? other.key.startsWith(one.key) : other.key === one.key).toBe(false);
});

it('counts an age from the moment in a value, whichever way the clock was wrong', () => {
  const stored = { key: 'walks', kind: 'walks', maxAge: 1000 } as const;
  const now = Date.now();
  expect(isOver({ at: now - 500 }, stored)).toBe(false);
  expect(isOver({ at: now + 500 }, stored)).toBe(false);
  expect(isOver({ at: now - 1001 }, stored)).toBe(true);
  expect(isOver({ at: now + 5000 }, stored)).toBe(true);
});

it.each([undefined, null, 7, 'text', [], {}, { at: 'now' }, { at: Number.NaN }, { at: 1e300 }])(
  'finds no moment in %j',
  (value) => {
    expect(momentOf(value)).toBeUndefined();
    expect(isOver(value, localKeys.walks)).toBe(false);
  },
);

import { expect, it } from 'vitest';
import {
  type Brought,
  isNothing,
  maxNotes,
  notHelping,
  parseHelping,
  withBrought,
} from '../../../../lib/handover/helping.ts';

const mail: Brought = { kind: 'mail', findings: ['personal-account'], codes: ['AADSTS50020'], details: [] };

it('reads what it has kept', () => {
  const helping = {
    isOn: true,
    language: 'ja' as const,
    said: ['no-permission' as const],
    notes: 'Called twice.',
    brought: [mail],
  };
  expect(parseHelping(JSON.parse(JSON.stringify(helping)))).toEqual(helping);
});

it.each([
  undefined,
  null,
  7,
  'text',
  [],
  { isOn: 'yes', language: 'xx', said: ['toString', 7], notes: 7, brought: 'mail' },
  { brought: [null, { kind: 'letter' }, 7] },
])('finds nothing in %j', (value) => {
  expect(parseHelping(value)).toEqual(notHelping);
  expect(isNothing(parseHelping(value))).toBe(true);
});

it('cuts what is too long', () => {
  const long = 'x'.repeat(maxNotes * 2);
  const { notes, brought } = parseHelping({
    notes: long,
    brought: [{ ...mail, codes: Array(99).fill(long) }],
  });
  expect(notes).toHaveLength(maxNotes);
  expect(brought[0]?.codes.length).toBeLessThan(20);
  expect(brought[0]?.codes[0]?.length).toBeLessThan(200);
});

it('keeps what was brought once, the latest of much', () => {
  const twice = withBrought(withBrought(notHelping, mail), { ...mail });
  expect(twice.brought).toEqual([mail]);
  const many = Array.from({ length: 30 }, (_, at) => ({ ...mail, codes: [`AADSTS${at}`] }));
  const { brought } = many.reduce(withBrought, notHelping);
  expect(brought.at(-1)?.codes).toEqual(['AADSTS29']);
  expect(brought.length).toBeLessThan(30);
});

import type { Person } from './person.ts';

export default {
  who: 'An ended agreement is no longer in the list; somebody said that this is normal.',
  answers: ['no-volume-licensing', 'contracts-missing', 'some-missing'],
  ends: 'VL-213',
  has: ['told', 'other-account', 'same-cloud', 'ask-admin', 'check-program'],
  says: [/ended agreements disappear/, /active VL administrator, it stays accessible/],
  next: ['inherit-parent', 'mismatch-other-id'],
} satisfies Person;

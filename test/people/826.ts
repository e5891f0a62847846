import type { Person } from './person.ts';

export default {
  who: 'VL administrator who can’t remove someone whose rights come from the MBSA.',
  answers: ['a-task', 'users', 'change-or-remove', 'inherited'],
  ends: 'VL-426',
  has: ['find-parent-admin', 'ask-opt-out'],
  says: [/can’t be edited at the single License ID/, /administers/],
} satisfies Person;

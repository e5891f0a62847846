import type { Person } from './person.ts';

export default {
  who: 'Is asked for nothing and yet gets 50076; then volume licensing is missing, too.',
  sees: 'second-factor',
  answers: [],
  ends: 'VL-148',
  has: ['confirm-newest', 'ask-it'],
  says: [/nothing asks you at all \(50076\)/],
  next: ['missing-vl-tab'],
} satisfies Person;

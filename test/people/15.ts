import type { Person } from './person.ts';

export default {
  who: 'VL administrator whose assignment has failed twice.',
  sees: 'assignment-failed',
  answers: [],
  ends: 'VL-432',
  has: ['check-id', 'assign-again', 'note-for-support', 'takes'],
  says: [/second time/, /Help & Support/, /License ID/],
  next: ['user-not-found'],
} satisfies Person;

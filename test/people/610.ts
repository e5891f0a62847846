import type { Person } from './person.ts';

export default {
  who: 'VL administrator who can’t edit a user’s roles; nothing is inherited, the assignment is still running.',
  answers: ['a-task', 'users', 'change-or-remove', 'inherited'],
  ends: 'VL-426',
  has: ['note', 'ask-opt-out', 'takes'],
  says: [/Assignment in Progress/, /wait up to two hours/],
  next: ['assignment-in-progress', 'edit-roles'],
} satisfies Person;

import type { Person } from './person.ts';

export default {
  who: 'VL administrator who gives one colleague the same roles on twelve License IDs.',
  answers: ['a-task', 'users', 'add', 'listed'],
  ends: 'VL-421',
  has: ['copy-roles', 'verify-save'],
  says: [/Copy role properties/, /Paste role properties/, /Verify and save user assignments/],
} satisfies Person;

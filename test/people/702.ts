import type { Person } from './person.ts';

export default {
  who: 'VL administrator whose assignment failed twice and who wants support.',
  answers: ['a-task', 'support', 'gets-in'],
  ends: 'VL-601',
  has: ['open-help', 'describe', 'add-ids', 'note-number'],
  says: [/Help & Support/, /License IDs/],
  next: ['support-vl'],
} satisfies Person;

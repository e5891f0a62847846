import type { Person } from './person.ts';

export default {
  who: 'VL administrator whose colleague has one agreement and needs a second one.',
  answers: ['a-task', 'users', 'change-or-remove', 'change-roles'],
  ends: 'VL-423',
  has: ['note', 'verify-save', 'takes', 'after'],
  says: [/don’t have yet is added under Assign users to contracts/, /up to ten/],
  next: ['add-internal', 'which-role'],
} satisfies Person;

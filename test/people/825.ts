import type { Person } from './person.ts';

export default {
  who: 'VL administrator who fears that removing a user deletes the account.',
  answers: ['a-task', 'users', 'change-or-remove', 'remove'],
  ends: 'VL-424',
  has: ['clear-roles', 'verify-save', 'told'],
  says: [/this deletes the account: it doesn’t/, /every License ID/, /Their account stays as it is/],
} satisfies Person;

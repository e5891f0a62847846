import type { Person } from './person.ts';

export default {
  who: 'A colleague who has left is still in the list; do they have access?',
  answers: ['a-task', 'users', 'change-or-remove', 'account-gone'],
  ends: 'VL-425',
  has: ['know-access-ended', 'clear-roles', 'takes'],
  says: [/Access ended when the account was deleted/],
  next: ['no-admin-left', 'user-recreated'],
} satisfies Person;

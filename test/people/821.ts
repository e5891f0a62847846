import type { Person } from './person.ts';

export default {
  who: 'VL administrator with Open Value who adds an outside accountant.',
  answers: ['a-task', 'users', 'add', 'press-enter'],
  ends: 'VL-422',
  has: ['press-enter', 'full-name', 'sign-in-id', 'contracts-and-roles', 'verify-save', 'tell-person'],
  says: [/External user/, /full name/, /work or school account/, /volume licensing only/],
  next: ['which-role', 'external-enterprise'],
} satisfies Person;

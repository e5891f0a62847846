import type { Person } from './person.ts';

export default {
  who: 'VL administrator with an Enterprise Agreement; an outside consultant must get access, and “No results found” leads nowhere.',
  answers: ['a-task', 'users', 'add', 'no-results', 'outside-enterprise'],
  ends: 'VL-437',
  has: ['create-account', 'tell-person', 'told', 'takes'],
  says: [/isn’t so/, /own tenant/i, /no invitation to accept/],
  next: ['add-external'],
} satisfies Person;

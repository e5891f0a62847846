import type { Person } from './person.ts';

export default {
  who: 'Uses the account of the only VL administrator, who left; it is disabled (50057).',
  sees: 'account-disabled',
  answers: [],
  ends: 'VL-166',
  has: ['it-enables', 'other-account', 'person-left'],
  says: [/someone who left/, /every License ID/, /VL support can’t enable/],
  next: ['no-admin-left'],
} satisfies Person;

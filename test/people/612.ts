import type { Person } from './person.ts';

export default {
  who: 'Works for a company that has nothing to do with governments, and still sees the tag on a contract.',
  sees: 'access-at-risk',
  answers: ['on-contract', 'which-cloud'],
  ends: 'VL-313',
  has: ['list-contracts', 'ask-cloud', 'admin-assigns', 'after', 'note'],
  says: [/ask your partner to check/, /commercial, GCC, GCC High or DoD/],
  next: ['mismatch-new-public', 'mismatch-new-government'],
} satisfies Person;

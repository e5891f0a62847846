import type { Person } from './person.ts';

export default {
  who: 'Got a mail that the tenant will expire, and takes it for phishing.',
  answers: ['have-something', 'other-message', 'refused', 'account-state', 'inactive'],
  ends: 'VL-171',
  has: ['note', 'keep-alive'],
  says: [/can be real/, /Don’t use its link/],
} satisfies Person;

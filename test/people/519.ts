import type { Person } from './person.ts';

export default {
  who: 'Works for a partner that made a tenant for licensing only; nobody knows the account.',
  answers: ['cannot-get-in', 'which-account', 'forgotten'],
  ends: 'VL-160',
  has: ['note', 'nobody-left'],
  says: [/another tenant that somebody, such as a partner/],
  next: ['support-no-admin'],
} satisfies Person;

import type { Person } from './person.ts';

export default {
  who: 'Gets 50020 with a private Gmail account, and the organization has no other.',
  sees: 'wrong-account',
  answers: [],
  ends: 'VL-163',
  has: ['tenants-account', 'ask-which'],
  says: [/personal one/],
  next: ['profile-personal'],
} satisfies Person;

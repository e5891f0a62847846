import type { Person } from './person.ts';

export default {
  who: 'Partner on whose screen VL Central shows “Invalid WSA Account ID” only; the contact’s address is at outlook.com.',
  sees: 'invalid-wsa',
  answers: ['invalid-only', 'personal'],
  ends: 'VL-502',
  has: ['ask-customer', 'it-creates', 'same-cloud', 'told'],
  says: [/A personal address never passes/, /can’t create, convert or repair/],
  next: ['wsa-no-tenant'],
} satisfies Person;

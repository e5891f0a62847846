import type { Person } from './person.ts';

export default {
  who: 'Partner whose customer says that no welcome mail came after the EA was activated.',
  answers: ['for-others', 'partner', 'customer-access', 'no-mail'],
  ends: 'VL-538',
  has: ['check-entered', 'search-mail', 'sign-in', 'mailbox', 'takes', 'after'],
  says: [
    /nobody has to accept an invitation/,
    /Permission changes for Microsoft Volume Licensing contracts/,
    /ten hours/,
  ],
  next: ['invalid-wsa'],
} satisfies Person;

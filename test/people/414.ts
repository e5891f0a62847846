import type { Person } from './person.ts';

export default {
  who: 'Forgot which account was registered years ago.',
  answers: ['cannot-get-in', 'which-account', 'forgotten'],
  ends: 'VL-160',
  has: ['search-mail', 'sign-out', 'private-window', 'ask-admin'],
  says: [/Sign-in email/],
} satisfies Person;

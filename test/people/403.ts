import type { Person } from './person.ts';

export default {
  who: 'Holds the mail “Registration successful” and doesn’t know what to do with it.',
  answers: ['have-something', 'mail', 'registered'],
  ends: 'VL-203',
  has: ['from-the-mail', 'remember-id', 'sign-in', 'open-tab', 'takes', 'after'],
  says: [/select Get Started/, /look up your Sign-in email/],
  next: ['sync-permissions'],
} satisfies Person;

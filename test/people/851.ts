import type { Person } from './person.ts';

export default {
  who: 'Registered in the VLSC with a hotmail.com address years ago; now the profile error.',
  sees: 'profile-setup-error',
  answers: ['private-mail'],
  ends: 'VL-101',
  has: ['private-window', 'sign-in-with-work-account', 'ask-for-role', 'note'],
  says: [
    /go on to VL support, which can set up a new profile/,
    /work or school account/,
    /refused however often you try/,
  ],
  next: ['id-forgotten', 'no-tenant'],
} satisfies Person;

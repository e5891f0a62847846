import type { Person } from './person.ts';

export default {
  who: 'Has a work address and the profile error; a colleague registered years ago as licenseAdmin@….',
  sees: 'profile-setup-error',
  answers: ['own-domain', 'other-account'],
  ends: 'VL-103',
  has: ['sign-in-with-it', 'or-assign-present', 'nobody-left', 'takes'],
  says: [
    /colleague/,
    /Sign-in email/,
    /have the VL administrator.* add your present account/,
    /VL support sets up a new profile/,
    /old sign-in ID.*new one.*agreement numbers.*email address in the agreement/,
  ],
  next: ['id-forgotten', 'missing-vl-tab'],
} satisfies Person;

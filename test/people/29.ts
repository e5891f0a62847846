import type { Person } from './person.ts';

export default {
  who: 'Reads Japanese, has a work address and the profile error; another account was registered.',
  sees: 'profile-setup-error',
  answers: ['own-domain', 'other-account'],
  ends: 'VL-103',
  has: ['find-earlier-account', 'private-window', 'or-assign-present', 'verify'],
  says: [/registered/, /private window/],
} satisfies Person;

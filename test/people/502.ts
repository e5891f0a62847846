import type { Person } from './person.ts';

export default {
  who: 'Has the profile error since IT deleted and re-created the account; there is a VL administrator.',
  sees: 'profile-setup-error',
  answers: ['own-domain', 'same-account', 'recreated'],
  ends: 'VL-105',
  has: ['ask-it', 'open-request', 'say-recreated'],
  says: [/deleted and created again/, /agreement numbers/],
  next: ['ask-vl-admin'],
} satisfies Person;

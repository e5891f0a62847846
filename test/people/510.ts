import type { Person } from './person.ts';

export default {
  who: 'Owns an account with an expired password (50055) and was told to write to VL support.',
  sees: 'password',
  answers: [],
  ends: 'VL-164',
  has: ['expired', 'own-reset', 'ask-it', 'it-resets'],
  says: [/50055: the password has expired/, /VL support can’t/],
} satisfies Person;

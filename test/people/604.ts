import type { Person } from './person.ts';

export default {
  who: 'Has commercial and DoD contracts, and was told that one account can do both.',
  answers: ['cannot-get-in', 'which-address', 'several'],
  ends: 'VL-305',
  has: ['get-ids', 'admins-assign', 'sign-in-each', 'told', 'after'],
  says: [/None of them can add an account of another cloud/, /that isn’t so/, /private window/],
  next: ['wrong-session', 'mismatch-new-government'],
} satisfies Person;

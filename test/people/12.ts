import type { Person } from './person.ts';

export default {
  who: 'Works for the Department of Defense and needs the address to sign in at.',
  answers: ['cannot-get-in', 'which-address', 'dod'],
  ends: 'VL-304',
  has: ['verify'],
  says: [/portal\.apps\.mil/],
} satisfies Person;

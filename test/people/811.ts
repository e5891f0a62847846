import type { Person } from './person.ts';

export default {
  who: 'Manages contracts in the commercial cloud and in GCC High with one account.',
  answers: ['cannot-get-in', 'which-address', 'several'],
  ends: 'VL-305',
  has: ['list-clouds', 'get-ids', 'ask-admins', 'admins-assign', 'sign-in-each', 'told'],
  says: [
    /separate account/,
    /write down the user IDs/,
    /None of them can add an account of another cloud/,
    /19 January 2026/,
  ],
} satisfies Person;

import type { Person } from './person.ts';

export default {
  who: 'Signed in with a commercial account to contracts in GCC High; saw a banner last year, and in November 2026 the contracts are gone.',
  answers: ['no-volume-licensing', 'contracts-missing', 'at-risk', 'need-government'],
  ends: 'VL-312',
  has: ['find-contracts', 'create-account', 'admin-assigns', 'takes', 'after', 'told'],
  says: [
    /since 19 January 2026/,
    /no longer show at all, ask your partner or VL administrator/,
    /administrator in the commercial cloud can’t/,
    /portal\.office365\.us/,
    /Billing > Your products > Volume licensing/,
  ],
  next: ['no-admin-left'],
} satisfies Person;

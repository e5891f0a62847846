import type { Person } from './person.ts';

export default {
  who: 'VL administrator in GCC High; the colleague to be added has a commercial account only.',
  sees: 'user-not-found',
  answers: ['other-cloud'],
  ends: 'VL-317',
  has: ['compare', 'find-cloud-admin', 'takes', 'after'],
  says: [/need another first/, /from GCC High to GCC High accounts/],
  next: ['mismatch-new-government', 'no-admin-left'],
} satisfies Person;

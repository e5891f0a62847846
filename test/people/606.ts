import type { Person } from './person.ts';

export default {
  who: 'VL administrator of GCC High contracts with a commercial account: lost them, and was the only administrator.',
  answers: ['have-something', 'access-at-risk', 'mine', 'need-government'],
  ends: 'VL-312',
  has: ['send-to-admin', 'admin-assigns'],
  says: [/VL administrator who has an account in that same cloud/],
  next: ['no-admin-left'],
} satisfies Person;

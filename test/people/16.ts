import type { Person } from './person.ts';

export default {
  who: 'VL administrator who sees “User not found” for a colleague.',
  sees: 'user-not-found',
  answers: ['works-here'],
  ends: 'VL-436',
  has: ['check-spelling', 'create-account', 'assign-again'],
  says: [/With an Enterprise Agreement, only accounts that exist in your tenant/, /no license/],
  next: ['mismatch-other-cloud-admin'],
} satisfies Person;

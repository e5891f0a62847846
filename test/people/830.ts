import type { Person } from './person.ts';

export default {
  who: 'VL administrator whose change of partner stands at “Grace period”.',
  answers: ['a-task', 'change-partner', 'begun'],
  ends: 'VL-540',
  has: ['grace-period', 'other-date', 'expired'],
  says: [/up to 90 days/, /old partner still is your partner/, /Early COCP request/, /Pending MS review/],
} satisfies Person;

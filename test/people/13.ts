import type { Person } from './person.ts';

export default {
  who: 'VL administrator who sees “View users at risk”.',
  sees: 'cloud-mismatch-banner',
  answers: ['users', 'see-users'],
  ends: 'VL-315',
  has: ['view-access', 'contact-users', 'assign', 'takes'],
  says: [/View users at risk/, /View access/, /Up to two hours/],
  next: ['assign-correct-id'],
} satisfies Person;

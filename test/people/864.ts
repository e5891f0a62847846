import type { Person } from './person.ts';

export default {
  who: 'VL administrator; the tag ACCESS AT RISK stands beside somebody who has left.',
  sees: 'cloud-mismatch-banner',
  answers: ['users', 'see-users'],
  ends: 'VL-315',
  has: ['view-users', 'view-access'],
  says: [/since 19 January 2026/],
  next: ['remove-user'],
} satisfies Person;

import type { Person } from './person.ts';

export default {
  who: 'Found the mail about 19 January 2026 in November 2026, and misses nothing.',
  answers: ['have-something', 'mail', 'at-risk'],
  ends: 'VL-330',
  has: ['compare', 'told', 'verify'],
  says: [/nothing more is to be done/],
} satisfies Person;

import type { Person } from './person.ts';

export default {
  who: 'Found the mail about January 19th, 2026 in November; every contract still opens.',
  answers: ['have-something', 'access-at-risk', 'mail'],
  ends: 'VL-330',
  has: ['compare', 'told', 'verify'],
  says: [/nothing more is to be done/, /that isn’t so/],
  next: ['users-at-risk'],
} satisfies Person;

import type { Person } from './person.ts';

export default {
  who: 'VL administrator; “Assignment in Progress” for three hours, and a colleague says to wait some days.',
  sees: 'assignment-in-progress',
  answers: [],
  ends: 'VL-431',
  has: ['after-two-hours', 'told', 'takes'],
  says: [/two hours/, /Help & Support/, /isn’t so/],
  next: ['assignment-failed'],
} satisfies Person;

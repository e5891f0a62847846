import type { Person } from './person.ts';

export default {
  who: 'The contract is there, but its downloads aren’t.',
  answers: ['no-volume-licensing', 'contracts-missing', 'other-parts', 'download'],
  ends: 'VL-403',
  has: ['verify'],
  says: [/Product download manager/],
} satisfies Person;

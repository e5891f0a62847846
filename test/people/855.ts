import type { Person } from './person.ts';

export default {
  who: 'Has a role on ended agreements only, and misses newer versions.',
  answers: ['no-volume-licensing', 'contracts-missing', 'other-parts', 'download'],
  ends: 'VL-403',
  has: ['note'],
  says: [/ended agreements only/, /released up to their end/],
} satisfies Person;

import type { Person } from './person.ts';

export default {
  who: 'Wants to cancel a change of partner that is in its grace period.',
  answers: ['a-task', 'change-partner', 'begun'],
  ends: 'VL-540',
  has: ['cancel', 'grace-period'],
  says: [/As long as it is “In progress”, you can still cancel/, /Grace period/],
} satisfies Person;

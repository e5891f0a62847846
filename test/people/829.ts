import type { Person } from './person.ts';

export default {
  who: 'VL administrator with an EA who wants to give roles by a program.',
  answers: ['a-task', 'users', 'add', 'not-tried'],
  ends: 'VL-421',
  has: ['told'],
  says: [/Billing Role Assignments API/, /EA and EAS only/, /importing them/],
} satisfies Person;

import type { Person } from './person.ts';

export default {
  who: 'VL administrator who wants a colleague to look after Workplace Discount.',
  answers: ['a-task', 'role', 'benefits'],
  ends: 'VL-405',
  has: ['have-assigned'],
  says: [/Benefits reader/, /Workplace Discount/],
} satisfies Person;

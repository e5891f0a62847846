import type { Person } from './person.ts';

export default {
  who: 'Buyer with an Open Value agreement who wants another reseller.',
  answers: ['a-task', 'change-partner', 'customer', 'other'],
  ends: 'VL-531',
  has: ['ask-partner', 'partner-explains'],
  says: [/Open Value, MPSA and others aren’t included/, /ask them for the procedure/],
  next: ['licenses-mpsa'],
} satisfies Person;

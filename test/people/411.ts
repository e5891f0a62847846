import type { Person } from './person.ts';

export default {
  who: 'Has no Billing in the menu, not even after View all.',
  answers: ['no-volume-licensing', 'no-billing'],
  ends: 'VL-201',
  has: ['note'],
  says: [/seems to have no role that shows it/],
  next: ['right-address'],
} satisfies Person;

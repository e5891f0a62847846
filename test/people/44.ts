import type { Person } from './person.ts';

export default {
  who: 'Sees nothing in the admin center but volume licensing, and should add users to Microsoft 365.',
  answers: ['no-volume-licensing', 'only-vl'],
  ends: 'VL-215',
  has: ['nothing-to-repair', 'ask-for-admin-role'],
  says: [/as it should be/, /VL administrator can’t give it/],
  next: ['online-subscriptions'],
} satisfies Person;

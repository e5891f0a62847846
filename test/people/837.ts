import type { Person } from './person.ts';

export default {
  who: 'Partner who wants to see the customer’s VL administrators in VL Central.',
  answers: ['for-others', 'partner', 'customer-access', 'who-gives-access'],
  ends: 'VL-513',
  has: ['name-contacts', 'admin-assigns'],
  says: [/nor see who has them/, /Microsoft won’t name them/],
} satisfies Person;

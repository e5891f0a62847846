import type { Person } from './person.ts';

export default {
  who: 'Doesn’t find Billing in the menu.',
  answers: ['no-volume-licensing', 'no-billing'],
  ends: 'VL-201',
  has: ['end-of-menu', 'pin-billing', 'open-tab', 'verify'],
  says: [/View all/, /Show all/, /Pin Billing/],
} satisfies Person;

import type { Person } from './person.ts';

export default {
  who: 'Wants to manage Microsoft 365 subscriptions that were bought by credit card.',
  answers: ['not-vl', 'subscription'],
  ends: 'VL-610',
  has: ['told', 'open-products', 'open-licenses', 'ask-admin', 'other-support'],
  says: [/no volume licensing role/, /Billing > Your products/, /Billing > Licenses/],
} satisfies Person;

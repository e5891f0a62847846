import type { Person } from './person.ts';

export default {
  who: 'Partner whose customer has no tenant at all.',
  answers: ['for-others', 'partner', 'no-tenant'],
  ends: 'VL-509',
  has: ['sign-up', 'create-users', 'stay-active', 'send-addresses', 'told'],
  says: [
    /needs no Microsoft 365 license/,
    /free/,
    /credit card, Microsoft hasn’t said/,
    /deletes it 20 days later/,
    /sends you these addresses/,
  ],
  next: ['validate-in-vl-central', 'government-tenant'],
} satisfies Person;

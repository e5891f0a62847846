import type { Person } from './person.ts';

export default {
  who: 'Partner who was told to have Tier 2 explain work accounts to the customer.',
  answers: ['for-others', 'partner', 'on-hold', 'customer-unready'],
  ends: 'VL-515',
  has: ['no-escalation', 'share-guidance', 'offer-check', 'told'],
  says: [/Tier 2 or Engineering/, /Microsoft asks you not to/],
  next: ['wsa-no-tenant'],
} satisfies Person;

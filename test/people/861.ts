import type { Person } from './person.ts';

export default {
  who: 'Partner who wants to see the customer’s keys, and tries it with delegated rights.',
  answers: ['for-others', 'partner', 'customer-access', 'look-myself'],
  ends: 'VL-513',
  has: ['name-contacts', 'own-account', 'told'],
  says: [
    /ask the customer for a role/,
    /account in the customer’s tenant/,
    /External user/,
    /Delegated admin rights don’t bring it/,
  ],
  next: ['licenses-csp'],
} satisfies Person;

import type { Person } from './person.ts';

export default {
  who: 'Partner to whom Microsoft wrote that the June renewal is at risk.',
  answers: ['for-others', 'partner', 'before-submitting', 'microsoft-wrote'],
  ends: 'VL-539',
  has: ['name-deal', 'review', 'customer-it'],
  says: [/check the accounts in the transaction they name at once/, /That is no escalation/],
  next: ['validate-in-vl-central'],
} satisfies Person;

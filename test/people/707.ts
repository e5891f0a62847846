import type { Person } from './person.ts';

export default {
  who: 'Partner with a customer in Azure Top Secret.',
  answers: ['for-others', 'partner', 'before-submitting', 'cloud', 'air-gapped'],
  ends: 'VL-525',
  has: ['ask-microsoft', 'no-self-service', 'same-cloud'],
  says: [/process of their own/, /rules on accounts are the same/],
  next: ['aos-g'],
} satisfies Person;

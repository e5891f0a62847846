import type { Person } from './person.ts';

export default {
  who: 'Partner whose VL Central says that the contact’s account doesn’t match the customer’s cloud.',
  answers: ['for-others', 'partner', 'account-refused', 'other-cloud'],
  ends: 'VL-503',
  has: ['confirm-cloud', 'it-creates', 'validate-again', 'note'],
  says: [
    /Commercial with GCC products: a commercial account/,
    /GCC High and Azure Government/,
    /DoD: an account of the DoD cloud/,
    /Public Customer Number/,
    /customer has to put it right/,
  ],
  next: ['cloud-scope', 'validate-in-vl-central'],
} satisfies Person;

import type { Person } from './person.ts';

export default {
  who: 'Purchasing is gone; somebody can open the contract, and asks who the partner and the contacts are.',
  answers: ['a-task', 'admin-or-contact', 'who'],
  ends: 'VL-209',
  has: ['look-in-contract', 'ask-partner'],
  says: [/tab Contacts/, /sees its contacts and the partner/],
} satisfies Person;

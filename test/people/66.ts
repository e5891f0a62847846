import type { Person } from './person.ts';

export default {
  who: 'Accounts payable, needs the invoices of an Enterprise Agreement.',
  answers: ['a-task', 'role', 'invoices', 'enterprise'],
  ends: 'VL-407',
  has: ['ask-admin', 'have-assigned', 'takes'],
  says: [/Invoice Reader/, /VL administrator can see invoices/, /doesn’t get it by itself/],
  next: ['role-invoice-other'],
} satisfies Person;

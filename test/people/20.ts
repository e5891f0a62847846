import type { Person } from './person.ts';

export default {
  who: 'VL administrator, not with an Enterprise Agreement, who wants to see invoices.',
  answers: ['a-task', 'role', 'invoices', 'other'],
  ends: 'VL-408',
  has: ['find-bill-to', 'change-bill-to', 'give-to-another'],
  says: [
    /VL administrator can’t see invoices/,
    /by itself to the contact named under Bill To/,
    /not to themselves/,
  ],
} satisfies Person;

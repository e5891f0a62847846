import type { Person } from './person.ts';

export default {
  who: 'Leaves the company, is the only VL administrator, and is named as a contact too.',
  answers: ['a-task', 'admin-or-contact', 'hand-over'],
  ends: 'VL-440',
  has: ['list-license-ids', 'successor-removes-you', 'repeat-each', 'change-contact', 'takes', 'told'],
  says: [/successor who takes the role away/, /CICR/, /up to ten/, /only administrator/],
  next: ['change-contact'],
} satisfies Person;

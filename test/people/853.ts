import type { Person } from './person.ts';

export default {
  who: 'Sees the tab, but no section Role assignments.',
  answers: ['a-task', 'users', 'not-administrator'],
  ends: 'VL-205',
  has: ['write-down', 'send-to-admin', 'admin-assigns'],
  says: [/VL administrator/, /License IDs/],
  next: ['which-role'],
} satisfies Person;

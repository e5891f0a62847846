import type { Person } from './person.ts';

export default {
  who: 'Accountant who took over as Notices Contact of a running Enterprise Agreement last month; no tab.',
  answers: ['no-volume-licensing', 'no-tab', 'enterprise', 'later-contact'],
  ends: 'VL-443',
  has: ['ask-existing-admin', 'admin-assigns', 'takes', 'note'],
  says: [/doesn’t bring the role/, /VL administrator of the agreement to give your account a role/],
  next: ['who-is-vl-admin'],
} satisfies Person;

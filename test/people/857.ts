import type { Person } from './person.ts';

export default {
  who: 'Hoster with an SPLA who finds no tab and holds no mail; the contact of the agreement is somebody else.',
  answers: ['no-volume-licensing', 'no-tab', 'other', 'none-or-not-sure', 'vl-admin'],
  ends: 'VL-205',
  has: ['send-to-admin', 'admin-assigns', 'sign-in'],
  says: [/ask for a role/, /two hours/],
  next: ['no-admin-left'],
} satisfies Person;

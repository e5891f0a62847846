import type { Person } from './person.ts';

export default {
  who: 'Reads “Organization not approved” and looks it up as a message.',
  answers: ['have-something', 'other-message', 'none-of-these', 'not-approved'],
  ends: 'VL-214',
  has: ['take-screenshot', 'open-request'],
  says: [/Your role isn’t at fault/, /Help & Support/],
} satisfies Person;

import type { Person } from './person.ts';

export default {
  who: 'Is shown AADSTS50105 and has asked the VL administrator for a role already.',
  sees: 'not-assigned',
  answers: [],
  ends: 'VL-168',
  has: ['note-name', 'ask-it', 'it-assigns', 'not-vl-role'],
  says: [/isn’t the volume licensing role/, /enterprise application/],
} satisfies Person;

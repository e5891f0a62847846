import type { Person } from './person.ts';

export default {
  who: 'The extension saw that the tab is missing; the person can’t tell the agreement, and nobody has added them.',
  sees: 'missing-vl-tab',
  answers: ['not-sure', 'none-or-not-sure', 'not-sure'],
  ends: 'VL-209',
  has: ['find-partner', 'ask-partner', 'partner-says', 'ask-that-contact'],
  says: [/Microsoft doesn’t name them/, /can’t give roles afterwards/],
  next: ['ask-vl-admin', 'no-admin-left'],
} satisfies Person;

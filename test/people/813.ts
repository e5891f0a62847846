import type { Person } from './person.ts';

export default {
  who: 'Has a bookmark of licensing.microsoft.com/customer and buys under an MPSA.',
  answers: ['have-something', 'old-site', 'mpsa'],
  ends: 'VL-612',
  has: ['look-for-tab', 'open-business-center', 'ask-partner'],
  says: [/never on the tab Volume licensing/, /MPSA products/, /Business Center/],
} satisfies Person;

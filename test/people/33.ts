import type { Person } from './person.ts';

export default {
  who: 'Customer with an MPSA, who looks for the tab Volume licensing.',
  answers: ['no-volume-licensing', 'no-tab', 'mpsa'],
  ends: 'VL-612',
  has: ['look-for-tab', 'open-business-center', 'ask-partner'],
  says: [/MPSA products/, /Business Center/, /never on the tab Volume licensing/],
} satisfies Person;

import type { Person } from './person.ts';

export default {
  who: 'Bought Office LTSC from a cloud partner, and looks for the key on the tab Volume licensing.',
  answers: ['no-volume-licensing', 'no-tab', 'elsewhere', 'csp'],
  ends: 'VL-611',
  has: ['ask-partner', 'look-in-products', 'own-account'],
  says: [/aren’t on the tab Volume licensing, whatever role/],
} satisfies Person;

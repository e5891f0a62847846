import type { Person } from './person.ts';

export default {
  who: 'Has a new phone and can’t approve any more; heard that VL support resets it.',
  answers: ['have-something', 'other-message', 'refused', 'second-factor'],
  ends: 'VL-148',
  has: ['confirm-newest', 'ask-it', 'it-resets', 'shared-account', 'told'],
  says: [/new phone/, /only your IT can reset/, /temporary pass/],
  next: ['refused-it'],
} satisfies Person;

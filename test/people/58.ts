import type { Person } from './person.ts';

export default {
  who: 'Has only a code that nobody knows, AADSTS7000222.',
  answers: ['have-something', 'other-message', 'refused', 'only-code'],
  ends: 'VL-175',
  has: ['note-code', 'look-up', 'ask-it', 'it-searches'],
  says: [/login\.microsoftonline\.com\/error/, /correlation ID/, /sign-in logs/],
  next: ['refused-it'],
} satisfies Person;

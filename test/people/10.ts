import type { Person } from './person.ts';

export default {
  who: 'Works for a US government customer in GCC and was told of several addresses.',
  answers: ['cannot-get-in', 'which-address', 'gcc'],
  ends: 'VL-302',
  has: ['told', 'verify', 'open-tab'],
  says: [/Open admin\.microsoft\.com, not portal\.office365\.us/, /same public cloud as commercial/],
  next: ['missing-vl-tab'],
} satisfies Person;

import type { Person } from './person.ts';

export default {
  who: 'Followed a link in a Teams chat and ended at Azure.',
  answers: ['cannot-get-in', 'azure-page', 'mail-link', 'user'],
  ends: 'VL-120',
  has: ['type-address', 'it-checks'],
  says: [/Nothing is wrong with your account/],
} satisfies Person;

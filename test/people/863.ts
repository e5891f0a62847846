import type { Person } from './person.ts';

export default {
  who: 'Got “Permission changes …” of an EA, but somebody else should look after it.',
  answers: ['have-something', 'mail', 'permission-changes'],
  ends: 'VL-204',
  has: ['told'],
  says: [/nothing to confirm/],
  next: ['hand-over'],
} satisfies Person;

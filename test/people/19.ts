import type { Person } from './person.ts';

export default {
  who: 'Needs to read product keys, and nothing else.',
  answers: ['a-task', 'role', 'read-keys'],
  ends: 'VL-404',
  has: ['ask-admin', 'have-assigned', 'then-open', 'takes', 'after'],
  says: [/Product keys reader/, /downloads nothing/, /Product download manager/, /View downloads and keys/],
  next: ['role-download'],
} satisfies Person;
